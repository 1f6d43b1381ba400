//! Tables made at run time: a vendor's actions, and longer limits for single texts.
//!
//! Takes plain values that may be wrong in any way; each fault becomes an [`Error`]. What is made here is never
//! freed, like the tables that are compiled in, so that everything refers to tables by `&'static`.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

use super::{Action, Binding, Causes, Condition, Delivery, Enum, EnumValue, Field, Gate, Kind, List, Role, Sender, Type, Version};
use super::{indexed_at_run_time, required_mask};
use crate::bytes::{Fingerprint, Key};
use crate::index;

/// The largest number of types within each other. No codec accepts frames that nest deeper.
pub const MOST_DEPTH: usize = 100;

/// A fault of a declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The declaration contradicts itself, a limit, or the tables that it extends.
    Invalid(String),
    /// The declaration names something that does not exist.
    Unknown(String),
}

/// A vendor's actions, types and enums over one version.
#[derive(Clone, Debug, Default)]
pub struct ExtensionDeclaration {
    /// The module that the types and enums say they are in.
    pub module: String,
    pub enums: Vec<EnumDeclaration>,
    pub types: Vec<TypeDeclaration>,
    pub actions: Vec<ActionDeclaration>,
}

/// A closed set of texts.
#[derive(Clone, Debug)]
pub struct EnumDeclaration {
    pub name: String,
    pub doc: String,
    /// The texts, each with the name of its member in Python.
    pub values: Vec<(String, String)>,
}

/// An object type: a message or a part of messages.
#[derive(Clone, Debug)]
pub struct TypeDeclaration {
    pub name: String,
    pub doc: String,
    pub role: Role,
    /// The action of a message; empty for a part of messages.
    pub action: String,
    /// The name of the response to a request.
    pub response: Option<String>,
    /// The rules for a request that a station keeps.
    pub delivery: Option<DeliveryDeclaration>,
    pub additional_members: bool,
    pub fields: Vec<FieldDeclaration>,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct FieldDeclaration {
    pub wire: String,
    pub python: String,
    pub required: bool,
    pub kind: KindDeclaration,
    pub note: String,
}

/// The kind of a field. Enums and types are given by their names, in the extension or in its version.
#[derive(Clone, Debug)]
pub enum KindDeclaration {
    One(ItemDeclaration),
    List { item: ItemDeclaration, min: u32, max: u32, allow_single: bool },
}

/// The kind of one value.
#[derive(Clone, Debug)]
pub enum ItemDeclaration {
    Value(Kind),
    Enum(String),
    Object(String),
}

/// An action: a request and its response, or a send.
#[derive(Clone, Debug)]
pub struct ActionDeclaration {
    pub name: String,
    pub doc: String,
    pub block: String,
    pub sender: Sender,
    /// The names of the messages: a request and a response, or a send alone.
    pub request: Option<String>,
    pub response: Option<String>,
    pub send: Option<String>,
    pub gate: Option<GateDeclaration>,
}

/// A rule about an action before acceptance; see [`Gate`].
#[derive(Clone, Debug)]
pub enum GateDeclaration {
    Boot,
    StartStop,
    /// A trigger and the actions that it causes.
    Trigger(Vec<String>),
    /// A trigger and the field of its request that names the action.
    TriggerBy(String),
}

/// The rules for a request that a station keeps; see [`Delivery`].
#[derive(Clone, Debug)]
pub struct DeliveryDeclaration {
    pub kept: ConditionDeclaration,
    pub sample: ConditionDeclaration,
}

/// A condition on a message, with the wire names of fields; see [`Condition`].
#[derive(Clone, Debug)]
pub enum ConditionDeclaration {
    Never,
    Always,
    Given(String),
    Equal(String, String),
}

/// The tables of an extension.
#[derive(Debug)]
pub struct Extension {
    base: &'static Version,
    version: &'static Version,
}

impl Extension {
    /// Returns the version that the extension extends.
    pub fn base(&self) -> &'static Version {
        self.base
    }

    /// Returns the base with the actions, types and enums of the extension after its own.
    pub fn version(&self) -> &'static Version {
        self.version
    }

    fn actions(&self) -> &'static [Action] {
        &self.version.actions[self.base.actions.len()..]
    }
}

/// Makes the tables of an extension of `base`.
pub fn extension(base: &'static Version, declaration: &ExtensionDeclaration) -> Result<Extension, Error> {
    let mut builder = TableBuilder::new(base, declaration)?;
    for declaration in &declaration.enums {
        builder.build_enum(declaration)?;
    }
    for declaration in &declaration.types {
        builder.named_type(&declaration.name)?;
    }
    let own: Result<Vec<Action>, Error> = declaration.actions.iter().map(|declaration| builder.action(declaration)).collect();
    let actions = [base.actions, &own?].concat();
    let types = declaration.types.iter().filter_map(|declaration| builder.types.get(&*declaration.name).copied());
    let enums = declaration.enums.iter().filter_map(|declaration| builder.enums.get(&*declaration.name).copied());
    let version = Version {
        types: base.types.iter().copied().chain(types).collect::<Vec<_>>().leak(),
        enums: base.enums.iter().copied().chain(enums).collect::<Vec<_>>().leak(),
        ..with_actions(base, actions)?
    };
    Ok(Extension { base, version: Box::leak(Box::new(version)) })
}

/// Makes the tables of one extension from its declaration.
struct TableBuilder<'s> {
    base: &'static Version,
    /// The version that the types and enums say they belong to. It has no blocks, because the extension's module may
    /// have the name of a block.
    own: &'static Version,
    module: &'static str,
    declared: HashMap<&'s str, &'s TypeDeclaration>,
    senders: HashMap<&'s str, Sender>,
    types: HashMap<&'s str, &'static Type>,
    enums: HashMap<&'s str, &'static Enum>,
    /// The types that are being built, each within the one before it.
    path: Vec<&'s str>,
}

impl<'s> TableBuilder<'s> {
    fn new(base: &'static Version, declaration: &'s ExtensionDeclaration) -> Result<TableBuilder<'s>, Error> {
        let names = || {
            declaration
                .types
                .iter()
                .map(|declaration| &declaration.name)
                .chain(declaration.enums.iter().map(|declaration| &declaration.name))
        };
        demand_distinct("the extension", "types or enums", names())?;
        if let Some(name) =
            names().find(|name| base.types.iter().any(|ty| ty.name == **name) || base.enums.iter().any(|known| known.name == **name))
        {
            return Err(Error::Invalid(format!("OCPP {} has a type or an enum {name} of its own", base.name)));
        }
        demand_distinct("the extension", "actions", declaration.actions.iter().map(|declaration| &declaration.name))?;
        if let Some(action) = declaration.actions.iter().find(|declaration| base.action(declaration.name.as_bytes()).is_some()) {
            return Err(Error::Invalid(format!("OCPP {} has an action {} of its own", base.name, action.name)));
        }
        Ok(TableBuilder {
            base,
            own: Box::leak(Box::new(Version { blocks: &[], ..*base })),
            module: leaked(&declaration.module),
            declared: declaration.types.iter().map(|declaration| (&*declaration.name, declaration)).collect(),
            senders: declaration.actions.iter().map(|declaration| (&*declaration.name, declaration.sender)).collect(),
            types: HashMap::new(),
            enums: HashMap::new(),
            path: Vec::new(),
        })
    }

    fn build_enum(&mut self, declaration: &'s EnumDeclaration) -> Result<(), Error> {
        let place = format!("enum {}", declaration.name);
        if declaration.values.is_empty() {
            return Err(Error::Invalid(format!("{place} has no values")));
        }
        demand_distinct(&place, "values", declaration.values.iter().map(|(wire, _)| wire))?;
        demand_distinct(&place, "members", declaration.values.iter().map(|(_, python)| python))?;
        let values: Vec<EnumValue> =
            declaration.values.iter().map(|(wire, python)| EnumValue::new(leaked(wire), Some(leaked(python)))).collect();
        let index = leaked_index(&place, "values", values.iter().map(|value| value.wire))?;
        let built = Enum {
            name: leaked(&declaration.name),
            doc: leaked(&declaration.doc),
            version: self.own,
            module: self.module,
            values: values.leak(),
            index,
            binding: Binding::new(),
        };
        self.enums.insert(&declaration.name, Box::leak(Box::new(built)));
        Ok(())
    }

    /// Returns the type with this name. Builds it, and the types that it refers to, if it is one of the extension.
    fn named_type(&mut self, name: &str) -> Result<&'static Type, Error> {
        if let Some(built) = self.types.get(name) {
            return Ok(built);
        }
        let Some(declaration) = self.declared.get(name).copied() else {
            let known = self.base.types.iter().find(|ty| ty.name == name);
            return known.copied().ok_or_else(|| Error::Unknown(format!("no type called {name:?}")));
        };
        if self.path.contains(&name) {
            return Err(Error::Invalid(format!("type {name} contains itself")));
        }
        if self.path.len() == MOST_DEPTH {
            return Err(Error::Invalid(format!("type {} nests deeper than {MOST_DEPTH} types", self.path[0])));
        }
        self.path.push(&declaration.name);
        let built: &'static Type = Box::leak(Box::new(self.build_type(declaration)?));
        self.path.pop();
        self.types.insert(&declaration.name, built);
        Ok(built)
    }

    fn build_type(&mut self, declaration: &'s TypeDeclaration) -> Result<Type, Error> {
        let place = format!("type {}", declaration.name);
        if declaration.fields.len() > Type::MOST_FIELDS {
            return Err(Error::Invalid(format!("{place} has {} fields; at most {} fit", declaration.fields.len(), Type::MOST_FIELDS)));
        }
        demand_distinct(&place, "fields", declaration.fields.iter().map(|field| &field.wire))?;
        demand_distinct(&place, "attributes", declaration.fields.iter().map(|field| &field.python))?;
        let fields: Result<Vec<Field>, Error> = declaration.fields.iter().map(|field| self.field(field)).collect();
        let fields: &'static [Field] = fields?.leak();
        let index = leaked_index(&place, "fields", fields.iter().map(|field| field.wire))?;
        let response = match (declaration.role, &declaration.response) {
            (Role::Request, Some(name)) => Some(self.named_type(name)?),
            _ => None,
        };
        let sender = self.senders.get(&*declaration.action).copied().unwrap_or(Sender::Both);
        Ok(Type {
            name: leaked(&declaration.name),
            doc: leaked(&declaration.doc),
            version: self.own,
            module: self.module,
            role: declaration.role,
            action: leaked(&declaration.action),
            to_station: declaration.role.to_station(sender),
            response,
            delivery: declaration.delivery.as_ref().map(|delivery| delivered(declaration, delivery)).transpose()?,
            fields,
            required: required_mask(fields),
            additional_members: declaration.additional_members,
            rules: None,
            index,
            binding: Binding::new(),
        })
    }

    fn field(&mut self, declaration: &'s FieldDeclaration) -> Result<Field, Error> {
        let key = format!(",{}:", serde_json::Value::from(&*declaration.wire));
        Ok(Field {
            wire: leaked(&declaration.wire),
            key: Key::new(leaked(&key)),
            python: Some(leaked(&declaration.python)),
            required: declaration.required,
            kind: self.kind(&declaration.kind)?,
            note: leaked(&declaration.note),
        })
    }

    fn kind(&mut self, declaration: &'s KindDeclaration) -> Result<Kind, Error> {
        match declaration {
            KindDeclaration::One(item) => self.item(item),
            KindDeclaration::List { item, min, max, allow_single } => {
                let list = List { item: self.item(item)?, min: *min, max: *max, allow_single: *allow_single };
                Ok(Kind::List(Box::leak(Box::new(list))))
            }
        }
    }

    fn item(&mut self, declaration: &'s ItemDeclaration) -> Result<Kind, Error> {
        match declaration {
            ItemDeclaration::Value(kind) => Ok(*kind),
            ItemDeclaration::Object(name) => self.named_type(name).map(Kind::Object),
            ItemDeclaration::Enum(name) => {
                let base = || self.base.enums.iter().find(|known| known.name == name);
                let known = self.enums.get(&**name).or_else(base).copied();
                known.map(Kind::Enum).ok_or_else(|| Error::Unknown(format!("no enum called {name:?}")))
            }
        }
    }

    fn action(&mut self, declaration: &'s ActionDeclaration) -> Result<Action, Error> {
        let fit =
            matches!((&declaration.request, &declaration.response, &declaration.send), (Some(_), Some(_), None) | (None, None, Some(_)));
        if !fit {
            return Err(Error::Invalid(format!("action {} needs a request and a response, or a send alone", declaration.name)));
        }
        Ok(Action {
            name: leaked(&declaration.name),
            fingerprint: Fingerprint::of(declaration.name.as_bytes()),
            doc: leaked(&declaration.doc),
            block: leaked(&declaration.block),
            sender: declaration.sender,
            request: self.message(declaration, &declaration.request, Role::Request)?,
            response: self.message(declaration, &declaration.response, Role::Response)?,
            send: self.message(declaration, &declaration.send, Role::Send)?,
            gate: self.gate(declaration)?,
            heartbeat: false,
            body: None,
        })
    }

    fn gate(&mut self, declaration: &ActionDeclaration) -> Result<Option<Gate>, Error> {
        Ok(match &declaration.gate {
            None => None,
            Some(GateDeclaration::Boot) => Some(Gate::Boot),
            Some(GateDeclaration::StartStop) => Some(Gate::StartStop),
            Some(GateDeclaration::Trigger(actions)) => {
                let actions: Vec<&'static str> = actions.iter().map(|name| leaked(name)).collect();
                Some(Gate::Trigger(Causes::Actions(actions.leak())))
            }
            Some(GateDeclaration::TriggerBy(name)) => {
                let request = self.message(declaration, &declaration.request, Role::Request)?;
                let field = request.and_then(|ty| ty.fields.iter().find(|field| field.wire == name && matches!(field.kind, Kind::Enum(_))));
                let field = field.ok_or_else(|| Error::Unknown(format!("action {}: no enum field called {name:?}", declaration.name)))?;
                Some(Gate::Trigger(Causes::NamedBy { field: field.wire, except: &[] }))
            }
        })
    }

    fn message(&mut self, action: &ActionDeclaration, name: &Option<String>, role: Role) -> Result<Option<&'static Type>, Error> {
        let Some(name) = name else {
            return Ok(None);
        };
        let ty = self.named_type(name)?;
        if ty.role != role || ty.action != action.name {
            return Err(Error::Invalid(format!("{name} is not the {role:?} of action {}", action.name)));
        }
        Ok(Some(ty))
    }
}

fn delivered(ty: &TypeDeclaration, declaration: &DeliveryDeclaration) -> Result<&'static Delivery, Error> {
    let condition = |declaration: &ConditionDeclaration| {
        let (ConditionDeclaration::Given(name) | ConditionDeclaration::Equal(name, _)) = declaration else {
            return Ok(if matches!(declaration, ConditionDeclaration::Always) { Condition::Always } else { Condition::Never });
        };
        if !ty.fields.iter().any(|field| field.wire == *name) {
            return Err(Error::Unknown(format!("type {}: no field called {name:?}", ty.name)));
        }
        Ok(match declaration {
            ConditionDeclaration::Equal(_, value) => Condition::Equal(leaked(name), leaked(value)),
            _ => Condition::Given(leaked(name)),
        })
    };
    let delivery = Delivery { kept: condition(&declaration.kept)?, sample: condition(&declaration.sample)?, begins: None };
    Ok(Box::leak(Box::new(delivery)))
}

/// The addresses of a base and of extensions, and longer limits: everything that a version is made of.
type Parts = (usize, Vec<usize>, Vec<(String, u32)>);

/// The versions that [`version_with`] has made.
static MADE: Mutex<Option<HashMap<Parts, &'static Version>>> = Mutex::new(None);

/// Returns `base` with all extensions, and with texts as long as `max_lengths` says.
///
/// `max_lengths` maps a path of wire names, `<Message>.<member>[.<member>...]`, to a number of code points. A longer
/// text needs copies of the types on its path, which share the binding of the original. Therefore `bind` is called
/// with each of these types before it is copied, and may set the binding.
///
/// Equal arguments return one version, unless two threads call this function at the same time.
pub fn version_with<E: From<Error>>(
    base: &'static Version,
    extensions: &[&Extension],
    mut max_lengths: Vec<(String, u32)>,
    mut bind: impl FnMut(&'static Type) -> Result<(), E>,
) -> Result<&'static Version, E> {
    if let Some(other) = extensions.iter().find(|extension| !core::ptr::eq(extension.base, base)) {
        let words = format!("an extension of OCPP {} cannot extend OCPP {}", other.base.name, base.name);
        return Err(Error::Invalid(words).into());
    }
    max_lengths.sort();
    let address = |version: &'static Version| (&raw const *version).addr();
    let parts = (address(base), extensions.iter().map(|extension| address(extension.version)).collect(), max_lengths);
    // Never waits: a process that was forked while another thread had the lock would wait for ever.
    let made = MADE.try_lock().ok().and_then(|made| made.as_ref()?.get(&parts).copied());
    if let Some(made) = made {
        return Ok(made);
    }
    let own = extensions.iter().flat_map(|extension| extension.actions());
    let mut actions: Vec<Action> = base.actions.iter().chain(own).copied().collect();
    let mut names = HashSet::new();
    if let Some(twice) = actions.iter().find(|action| !names.insert(action.name)) {
        return Err(Error::Invalid(format!("two extensions have an action {}", twice.name)).into());
    }
    for (path, max) in &parts.2 {
        lengthen(&mut actions, path, *max, &mut bind)?;
    }
    let version: &'static Version = Box::leak(Box::new(with_actions(base, actions)?));
    if let Ok(mut made) = MADE.try_lock() {
        made.get_or_insert_default().insert(parts, version);
    }
    Ok(version)
}

/// Sets the limit of one text in the message that `path` begins with, and in no other message.
fn lengthen<E: From<Error>>(
    actions: &mut [Action],
    path: &str,
    max: u32,
    bind: &mut impl FnMut(&'static Type) -> Result<(), E>,
) -> Result<(), E> {
    let unknown = || Error::Unknown(format!("max_lengths: no text at {path:?}; it is written <Message>.<member>[.<member>...]"));
    let (name, steps) = path.split_once('.').ok_or_else(unknown)?;
    let steps: Vec<&str> = steps.split('.').collect();
    let messages = actions.iter_mut().flat_map(|action| [&mut action.request, &mut action.response, &mut action.send]);
    let message = messages.flatten().find(|ty| ty.name == name).ok_or_else(unknown)?;
    *message = with_longer(message, &steps, max, path, bind)?.ok_or_else(unknown)?;
    Ok(())
}

/// Returns a copy of `ty` that differs in the limit of one text; `None` if there is no such text.
fn with_longer<E: From<Error>>(
    ty: &'static Type,
    steps: &[&str],
    max: u32,
    path: &str,
    bind: &mut impl FnMut(&'static Type) -> Result<(), E>,
) -> Result<Option<&'static Type>, E> {
    let Some((step, rest)) = steps.split_first() else {
        return Ok(None);
    };
    let Some(index) = ty.field(step.as_bytes()) else {
        return Ok(None);
    };
    let Some(kind) = longer(&ty.fields[index].kind, rest, max, path, bind)? else {
        return Ok(None);
    };
    let mut fields = ty.fields.to_vec();
    fields[index].kind = kind;
    bind(ty)?;
    Ok(Some(Box::leak(Box::new(Type { fields: fields.leak(), binding: ty.binding.shared(), ..*ty }))))
}

/// Returns a copy of a kind that differs in the limit of one text; `None` if there is no such text.
fn longer<E: From<Error>>(
    kind: &Kind,
    steps: &[&str],
    max: u32,
    path: &str,
    bind: &mut impl FnMut(&'static Type) -> Result<(), E>,
) -> Result<Option<Kind>, E> {
    match *kind {
        Kind::Str { max: before } if steps.is_empty() => {
            if max < before {
                let words = format!("max_lengths: {path} is {before} in the schema; a station may announce more, not less ({max})");
                return Err(Error::Invalid(words).into());
            }
            Ok(Some(Kind::Str { max }))
        }
        Kind::Object(ty) => Ok(with_longer(ty, steps, max, path, bind)?.map(Kind::Object)),
        Kind::List(list) => {
            let item = longer(&list.item, steps, max, path, bind)?;
            Ok(item.map(|item| Kind::List(Box::leak(Box::new(List { item, ..*list })))))
        }
        _ => Ok(None),
    }
}

/// Returns `base` with other actions.
fn with_actions(base: &'static Version, actions: Vec<Action>) -> Result<Version, Error> {
    let action_index = leaked_index(&format!("OCPP {}", base.name), "actions", actions.iter().map(|action| action.name))?;
    Ok(Version { actions: actions.leak(), action_index, ..*base })
}

/// Returns the index of a list of names, unless there are more than fit.
fn leaked_index(place: &str, what: &str, names: impl Iterator<Item = &'static str>) -> Result<&'static [u16], Error> {
    let names: Vec<&str> = names.collect();
    if names.len() > index::MOST {
        return Err(Error::Invalid(format!("{place} has {} {what}; at most {} fit", names.len(), index::MOST)));
    }
    Ok(indexed_at_run_time(&names).leak())
}

fn demand_distinct<'n>(place: &str, what: &str, names: impl Iterator<Item = &'n String>) -> Result<(), Error> {
    let mut seen = HashSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Error::Invalid(format!("{place} has two {what} called {name:?}")));
        }
    }
    Ok(())
}

fn leaked(text: &str) -> &'static str {
    Box::leak(Box::from(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::versions::version;

    fn field(wire: &str, kind: ItemDeclaration) -> FieldDeclaration {
        FieldDeclaration {
            wire: wire.to_owned(),
            python: wire.to_owned(),
            required: true,
            kind: KindDeclaration::One(kind),
            note: String::new(),
        }
    }

    fn send(name: &str, fields: Vec<FieldDeclaration>) -> (TypeDeclaration, ActionDeclaration) {
        let (name, doc, block) = (name.to_owned(), String::new(), String::new());
        let message = TypeDeclaration {
            name: name.clone(),
            doc: doc.clone(),
            role: Role::Send,
            action: name.clone(),
            response: None,
            delivery: None,
            additional_members: false,
            fields,
        };
        let sender = Sender::Station;
        (message, ActionDeclaration { send: Some(name.clone()), name, doc, block, sender, request: None, response: None, gate: None })
    }

    fn declared(messages: Vec<(TypeDeclaration, ActionDeclaration)>) -> Result<Extension, Error> {
        let (types, actions) = messages.into_iter().unzip();
        let base = version("2.1").ok_or_else(|| Error::Unknown("2.1".to_owned()))?;
        extension(base, &ExtensionDeclaration { module: "vendor".to_owned(), enums: Vec::new(), types, actions })
    }

    #[test]
    fn an_extension_has_its_actions_after_those_of_its_version() -> Result<(), Error> {
        let text = ItemDeclaration::Value(Kind::Str { max: 5 });
        let extension =
            declared(vec![send("Sun", vec![field("a\"b", text), field("evse", ItemDeclaration::Object("EVSEType".to_owned()))])])?;
        let action = extension.version().action(b"Sun".as_slice()).and_then(|action| action.send);
        assert!(extension.base().action(b"Sun".as_slice()).is_none());
        let ty = action.ok_or_else(|| Error::Unknown("Sun".to_owned()))?;
        assert_eq!((ty.required, ty.field(b"a\"b".as_slice()), ty.field(b"evse".as_slice())), (0b11, Some(0), Some(1)));
        assert_eq!(ty.fields[0].key.text(), br#","a\"b":"#);
        assert_eq!(ty.fields[1].python_name(), "evse");
        Ok(())
    }

    #[test]
    fn actions_of_two_extensions_are_joined_once() -> Result<(), Error> {
        let (one, other) = (declared(vec![send("Sun", Vec::new())])?, declared(vec![send("Rain", Vec::new())])?);
        let joined = |extensions: &[&Extension]| version_with::<Error>(one.base(), extensions, Vec::new(), |_| Ok(()));
        let version = joined(&[&one, &other])?;
        assert!(version.action(b"Sun".as_slice()).is_some() && version.action(b"Rain".as_slice()).is_some());
        assert!(core::ptr::eq(version, joined(&[&one, &other])?));
        assert_eq!(joined(&[&one, &one]).err(), Some(Error::Invalid("two extensions have an action Sun".to_owned())));
        Ok(())
    }

    #[test]
    fn a_longer_text_is_in_one_message_only_and_shares_bindings() -> Result<(), Error> {
        let base = version("2.0.1").ok_or_else(|| Error::Unknown("2.0.1".to_owned()))?;
        let path = "SendLocalListRequest.localAuthorizationList.idToken.idToken";
        let mut bound = Vec::new();
        let longer = version_with::<Error>(base, &[], vec![(path.to_owned(), 50)], |ty| {
            bound.push(ty.name);
            ty.binding.set(core::ptr::dangling_mut());
            Ok(())
        })?;
        assert_eq!(bound, ["IdTokenType", "AuthorizationData", "SendLocalListRequest"]);
        let limit = |version: &Version, message: &str| {
            let mut ty = version.actions.iter().flat_map(|action| action.request).find(|ty| ty.name == message)?;
            loop {
                assert!(core::ptr::eq(version, base) || message != "SendLocalListRequest" || !ty.binding.get().is_null());
                let step = ["localAuthorizationList", "idToken"].into_iter().find_map(|step| ty.field(step.as_bytes()))?;
                ty = match ty.fields[step].kind {
                    Kind::Object(ty) => ty,
                    Kind::List(List { item: Kind::Object(ty), .. }) => ty,
                    Kind::Str { max } => return Some(max),
                    _ => return None,
                };
            }
        };
        assert_eq!((limit(longer, "SendLocalListRequest"), limit(longer, "AuthorizeRequest")), (Some(50), Some(36)));
        assert_eq!(limit(base, "SendLocalListRequest"), Some(36));
        for (path, max, error) in [
            (path, 20, Error::Invalid(format!("max_lengths: {path} is 36 in the schema; a station may announce more, not less (20)"))),
            (
                "ResetRequest",
                5,
                Error::Unknown("max_lengths: no text at \"ResetRequest\"; it is written <Message>.<member>[.<member>...]".to_owned()),
            ),
        ] {
            assert_eq!(version_with::<Error>(base, &[], vec![(path.to_owned(), max)], |_| Ok(())).err(), Some(error));
        }
        Ok(())
    }
}
