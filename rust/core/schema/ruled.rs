//! Tables that have rules beyond the schemas.
//!
//! A limit that a table can express becomes a narrower limit in a copy of the table. Any other rule is kept beside the
//! fields of its type. Copies are never freed, like the tables that are compiled in.

use std::collections::HashMap;
use std::sync::Mutex;

use super::rules::{Demand, Every, Places, Relation, Rule, RuleSets, TypeRules};
use super::{Action, Field, Kind, List, Type, Version, versions};

/// The base version and the sets that a version was made of.
type Parts = (usize, RuleSets);

/// The versions that [`with_rules`] has made.
static MADE: Mutex<Option<HashMap<Parts, &'static Version>>> = Mutex::new(None);

/// Returns `base` with the rules of `sets`.
///
/// Each type of the version is copied, and the copies share the bindings of the originals. Therefore `bind` is called
/// with each type before it is copied, and may set the binding. A vendor's own types keep the limits of their declaration;
/// the specification's types inside them have the rules.
///
/// Equal arguments return one version, unless two threads call this function at the same time.
pub fn with_rules<E>(
    base: &'static Version,
    sets: RuleSets,
    bind: impl FnMut(&'static Type) -> Result<(), E>,
) -> Result<&'static Version, E> {
    if sets == RuleSets::default() {
        return Ok(base);
    }
    let parts = ((&raw const *base).addr(), sets);
    // Never waits: a process that was forked while another thread had the lock would wait for ever.
    let made = MADE.try_lock().ok().and_then(|made| made.as_ref()?.get(&parts).copied());
    if let Some(made) = made {
        return Ok(made);
    }
    let rules: Vec<&'static Rule> = base.rules.iter().filter(|rule| sets.has(rule.set)).collect();
    let mut copier = Copier { specification: versions::version(base.name), rules, made: HashMap::new(), bind };
    let mut actions = Vec::with_capacity(base.actions.len());
    for action in base.actions {
        actions.push(Action {
            request: action.request.map(|ty| copier.message(ty)).transpose()?,
            response: action.response.map(|ty| copier.message(ty)).transpose()?,
            send: action.send.map(|ty| copier.message(ty)).transpose()?,
            ..*action
        });
    }
    let version: &'static Version = Box::leak(Box::new(Version { actions: actions.leak(), rule_sets: sets, ..*base }));
    if let Ok(mut made) = MADE.try_lock() {
        made.get_or_insert_default().insert(parts, version);
    }
    Ok(version)
}

/// Copies types with their rules.
struct Copier<B> {
    /// The version whose types have the rules.
    specification: Option<&'static Version>,
    rules: Vec<&'static Rule>,
    /// The copies, by the address of the original and by direction.
    made: HashMap<(usize, bool), &'static Type>,
    bind: B,
}

impl<E, B: FnMut(&'static Type) -> Result<(), E>> Copier<B> {
    fn message(&mut self, ty: &'static Type) -> Result<&'static Type, E> {
        self.copy(ty, ty.to_station)
    }

    /// Returns the copy of a type in messages of one direction.
    fn copy(&mut self, ty: &'static Type, to_station: bool) -> Result<&'static Type, E> {
        let key = ((&raw const *ty).addr(), to_station);
        if let Some(made) = self.made.get(&key) {
            return Ok(made);
        }
        (self.bind)(ty)?;
        let own = self.specification.is_some_and(|specification| core::ptr::eq(specification, ty.version));
        let rules: Vec<&Rule> = self.rules.iter().copied().filter(|_| own).collect();
        let (mut fields, mut checks) = (Vec::with_capacity(ty.fields.len()), Vec::with_capacity(ty.fields.len()));
        for field in ty.fields {
            let mut kind = self.kind(&field.kind, to_station)?;
            let mut own_checks = Vec::new();
            for demand in rules.iter().filter(|rule| rule.places.has(ty, field, to_station)).map(|rule| &rule.demand) {
                match demand {
                    Demand::Check(check) => own_checks.push(*check),
                    demand => kind = narrowed(kind, demand),
                }
            }
            fields.push(Field { kind, ..*field });
            checks.push(&*own_checks.leak());
        }
        let relations: Vec<Relation> = rules.iter().filter_map(|rule| rule.relation(ty)).collect();
        let ruled = !relations.is_empty()
            || checks.iter().any(|checks| !checks.is_empty())
            || fields.iter().any(|field| matches!(item(&field.kind), Kind::Object(ty) if ty.rules.is_some()));
        let rules: Option<&'static TypeRules> =
            if ruled { Some(Box::leak(Box::new(TypeRules { checks: checks.leak(), relations: relations.leak() }))) } else { None };
        let response = ty.response.map(|response| self.message(response)).transpose()?;
        let made = Type { fields: fields.leak(), rules, response, binding: ty.binding.shared(), ..*ty };
        let made: &'static Type = Box::leak(Box::new(made));
        self.made.insert(key, made);
        Ok(made)
    }

    fn kind(&mut self, kind: &Kind, to_station: bool) -> Result<Kind, E> {
        Ok(match *kind {
            Kind::Object(ty) => Kind::Object(self.copy(ty, to_station)?),
            Kind::List(list) => Kind::List(Box::leak(Box::new(List { item: self.kind(&list.item, to_station)?, ..*list }))),
            kind => kind,
        })
    }
}

impl Rule {
    fn relation(&self, ty: &Type) -> Option<Relation> {
        match (&self.demand, &self.places) {
            (Demand::Relation(relation), Places::Types(names)) if names.contains(&ty.name) => Some(*relation),
            _ => None,
        }
    }
}

impl Places {
    fn has(&self, ty: &Type, field: &Field, to_station: bool) -> bool {
        match self {
            Places::Every(every) => every.has(field, to_station),
            Places::Fields(fields) => fields.contains(&(ty.name, field.wire)),
            Places::Types(_) => false,
        }
    }
}

impl Every {
    fn has(self, field: &Field, to_station: bool) -> bool {
        match (self, item(&field.kind)) {
            (Every::Int, Kind::Int { .. }) | (Every::DateTime, Kind::DateTime) => true,
            (Every::NumToStation, Kind::Num { .. }) => to_station,
            (Every::RequiredText, Kind::Str { .. } | Kind::Uri) => field.required && !matches!(field.kind, Kind::List(_)),
            _ => false,
        }
    }
}

/// Returns the kind of a list's items; any other kind itself.
fn item(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(list) => item(&list.item),
        kind => kind,
    }
}

/// Returns a kind within its own limits and those of a demand.
fn narrowed(kind: Kind, demand: &Demand) -> Kind {
    match (kind, demand) {
        (Kind::List(list), Demand::Items { min }) => Kind::List(Box::leak(Box::new(List { min: list.min.max(*min), ..*list }))),
        (Kind::List(list), demand) => Kind::List(Box::leak(Box::new(List { item: narrowed(list.item, demand), ..*list }))),
        (Kind::Int { min, max, literal }, Demand::Int { min: low, max: high }) => {
            Kind::Int { min: min.max(*low), max: max.min(*high), literal }
        }
        (Kind::Num { min, max, multiple_of_tenth }, Demand::Num { min: low, max: high, multiple_of_tenth: tenths }) => {
            Kind::Num { min: min.max(*low), max: max.min(*high), multiple_of_tenth: multiple_of_tenth || *tenths }
        }
        (kind, _) => kind,
    }
}
