/**
 * An invented county (虚构的县): as many recipients as Wenshui may have, in its real villages, with a ledger that has the faults of real ones.
 *
 * <p>Nobody in it exists. The same seed gives the same county, byte by byte. Uses the core, {@code ledgerfile} and {@code wenshui}.
 */
@NullMarked
package org.zhaoliao.examples.synthetic;

import org.jspecify.annotations.NullMarked;
