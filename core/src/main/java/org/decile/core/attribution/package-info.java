/// Whose patient is it: beneficiaries are attributed to practices by the primary care services they got, and the crude
/// readmission rate of each practice's beneficiaries follows. Beneficiaries' identifiers appear in the result only,
/// never in a message.
@NullMarked
package org.decile.core.attribution;

import org.jspecify.annotations.NullMarked;
