//! A sink that keeps nothing, for the fast walk's verdict alone.

use super::decode::Sink;
use crate::json::Malformed;
use crate::json::string::Text;
use crate::json::time::DateTime;
use crate::schema::{Enum, Type};

/// A sink that drops every value.
#[derive(Debug, Default)]
pub struct Discard;

impl Sink for Discard {
    type Value = ();
    type Record = ();
    type Map = ();

    fn record(&mut self, _: &'static Type) -> Result<(), Malformed> {
        Ok(())
    }
    fn empty(&mut self, _: &'static Type) -> Result<(), Malformed> {
        Ok(())
    }
    fn put(&mut self, (): &mut (), _: usize, (): ()) {}
    fn put_extra(&mut self, (): &mut (), _: &str, (): ()) -> Result<(), Malformed> {
        Ok(())
    }
    fn finish(&mut self, (): ()) {}

    fn text(&mut self, _: Text<'_>) -> Result<(), Malformed> {
        Ok(())
    }
    fn int(&mut self, _: i64) -> Result<(), Malformed> {
        Ok(())
    }
    fn number(&mut self, _: f64, _: &[u8]) -> Result<(), Malformed> {
        Ok(())
    }
    fn bool(&mut self, _: bool) {}
    fn date_time(&mut self, _: DateTime) -> Result<(), Malformed> {
        Ok(())
    }
    fn member(&mut self, _: &'static Enum, _: usize) -> Result<(), Malformed> {
        Ok(())
    }

    fn list(&mut self) -> usize {
        0
    }
    fn item(&mut self, (): ()) {}
    fn finish_list(&mut self, _: usize) -> Result<(), Malformed> {
        Ok(())
    }

    fn single(&mut self, (): ()) -> Result<(), Malformed> {
        Ok(())
    }

    fn null(&mut self) {}
    fn free_number(&mut self, _: &str) -> Result<(), Malformed> {
        Ok(())
    }
    fn finish_free_list(&mut self, _: usize) -> Result<(), Malformed> {
        Ok(())
    }
    fn map(&mut self) -> Result<(), Malformed> {
        Ok(())
    }
    fn put_free(&mut self, (): &mut (), _: Text<'_>, (): ()) -> Result<(), Malformed> {
        Ok(())
    }
    fn finish_map(&mut self, (): ()) {}
}
