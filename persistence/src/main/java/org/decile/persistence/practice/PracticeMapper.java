package org.decile.persistence.practice;

import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;

/// A practice and its row; the taxpayer identification number is encrypted on the way.
final class PracticeMapper {
    private final TinCipher tins;

    PracticeMapper(TinCipher tins) {
        this.tins = tins;
    }

    PracticeRow toRow(Practice practice) {
        PracticeRow row = new PracticeRow();
        row.id = practice.id().value();
        row.name = practice.name();
        row.group = practice.group();
        row.tinEncrypted = tins.encrypt(practice.id(), practice.tin());
        row.tinFingerprint = tins.fingerprint(practice.tin());
        return row;
    }

    Practice toPractice(PracticeRow row) {
        PracticeId id = new PracticeId(row.id);
        return new Practice(id, row.name, tins.decrypt(id, row.tinEncrypted), row.group);
    }
}
