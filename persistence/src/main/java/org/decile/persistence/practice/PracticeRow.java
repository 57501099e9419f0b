package org.decile.persistence.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `practice`.
@Entity
@Table(name = "practice")
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
class PracticeRow {
    @Id
    UUID id;

    @Column(name = "name", nullable = false)
    String name;

    @Column(name = "keycloak_group", nullable = false)
    String group;

    @Column(name = "tin_encrypted", nullable = false)
    byte[] tinEncrypted;

    @Column(name = "tin_fingerprint", nullable = false)
    byte[] tinFingerprint;
}
