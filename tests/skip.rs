//! A plain JSON parser out of the scanner's tokens, for the texts that no table directs.
//!
//! Used by the scanner's tests, by the bench of the Rust floors and by the fuzz targets. The codec never skips a value: it
//! either reads it by its table or as free-form data.

use ocpp_fast_core::json::Malformed;
use ocpp_fast_core::json::scan::Scanner;

/// Checks and skips one value that nests at most `depth` levels deep.
pub fn value(scan: &mut Scanner<'_>, depth: u32, scratch: &mut Vec<u8>) -> Result<(), Malformed> {
    match scan.peek()? {
        b'"' => scan.string()?.str(scratch).map(drop),
        b'{' => nested(scan, depth, b'}', |scan, depth| {
            scan.string()?.str(scratch)?;
            scan.take(b':')?;
            value(scan, depth, scratch)
        }),
        b'[' => nested(scan, depth, b']', |scan, depth| value(scan, depth, scratch)),
        b't' => scan.literal(b"true"),
        b'f' => scan.literal(b"false"),
        b'n' => scan.literal(b"null"),
        _ => scan.number().map(drop),
    }
}

/// Skips an opening bracket, any number of items and `close`.
fn nested<'t>(
    scan: &mut Scanner<'t>,
    depth: u32,
    close: u8,
    mut item: impl FnMut(&mut Scanner<'t>, u32) -> Result<(), Malformed>,
) -> Result<(), Malformed> {
    let depth = depth.checked_sub(1).ok_or(Malformed)?;
    scan.bump();
    if scan.peek()? == close {
        scan.bump();
        return Ok(());
    }
    loop {
        item(scan, depth)?;
        if !scan.more(close)? {
            return Ok(());
        }
    }
}
