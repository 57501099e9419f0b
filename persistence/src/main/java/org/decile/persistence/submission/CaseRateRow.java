package org.decile.persistence.submission;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// A row of `case_rate`: one rate of a measure, over all cases of a practice and year that stand.
@Entity
@Immutable
@Table(name = "case_rate")
@SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills every field
class CaseRateRow extends RateColumns {
    @EmbeddedId
    CaseRateKey key;

    @Override
    int stratumNumber() {
        return key.stratum();
    }
}
