/// The rules of 42 CFR 414.1380(b)(1) as code: from a submission to an explained quality score.
@NullMarked
package org.decile.core.score;

import org.jspecify.annotations.NullMarked;
