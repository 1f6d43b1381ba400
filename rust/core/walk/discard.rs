//! A sink that builds nothing: the fast walk's verdict alone.

use super::decode::Sink;
use crate::json::Step;
use crate::json::string::Text;
use crate::json::time::DateTime;
use crate::schema::{Enum, Type};

/// Drops every value.
#[derive(Debug, Default)]
pub struct Nothing;

impl Sink for Nothing {
    type Value = ();
    type Record = ();
    type Map = ();

    fn record(&mut self, _: &'static Type) -> Step<()> {
        Ok(())
    }
    fn empty(&mut self, _: &'static Type) -> Step<()> {
        Ok(())
    }
    fn put(&mut self, (): &mut (), _: usize, (): ()) {}
    fn put_extra(&mut self, (): &mut (), _: &str, (): ()) -> Step<()> {
        Ok(())
    }
    fn finish(&mut self, (): ()) {}

    fn text(&mut self, _: Text<'_>) -> Step<()> {
        Ok(())
    }
    fn int(&mut self, _: i64) -> Step<()> {
        Ok(())
    }
    fn number(&mut self, _: f64, _: &[u8]) -> Step<()> {
        Ok(())
    }
    fn bool(&mut self, _: bool) {}
    fn date_time(&mut self, _: DateTime) -> Step<()> {
        Ok(())
    }
    fn member(&mut self, _: &'static Enum, _: usize) -> Step<()> {
        Ok(())
    }

    fn list(&mut self) -> usize {
        0
    }
    fn item(&mut self, (): ()) {}
    fn finish_list(&mut self, _: usize) -> Step<()> {
        Ok(())
    }

    fn single(&mut self, (): ()) -> Step<()> {
        Ok(())
    }

    fn null(&mut self) {}
    fn free_number(&mut self, _: &str) -> Step<()> {
        Ok(())
    }
    fn finish_free_list(&mut self, _: usize) -> Step<()> {
        Ok(())
    }
    fn map(&mut self) -> Step<()> {
        Ok(())
    }
    fn put_free(&mut self, (): &mut (), _: Text<'_>, (): ()) -> Step<()> {
        Ok(())
    }
    fn finish_map(&mut self, (): ()) {}
}
