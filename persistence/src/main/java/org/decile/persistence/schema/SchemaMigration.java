package org.decile.persistence.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;

/// Brings the database to the newest version of the schema before Hibernate compares it with the entities.
///
/// Hibernate finds this class as a service and calls it while it starts. It works on the very data source
/// Hibernate uses, so nothing else needs to be configured. Several portals may start at a time: Flyway holds a
/// lock.
public final class SchemaMigration implements Integrator {
    private static final String LOCATION = "classpath:db/migration";

    /// @throws org.flywaydb.core.api.FlywayException when a migration fails or an applied one was changed since
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        ConnectionProvider connections = factory.getServiceRegistry().requireService(ConnectionProvider.class);
        migrate(connections.unwrap(DataSource.class));
    }

    static void migrate(DataSource source) {
        configuration(source).load().migrate();
    }

    static FluentConfiguration configuration(DataSource source) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(source)
                .locations(LOCATION)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true);
    }
}
