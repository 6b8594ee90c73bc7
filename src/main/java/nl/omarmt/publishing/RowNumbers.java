package nl.omarmt.publishing;

import java.util.Properties;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.PersistentIdentifierGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/** Numbers rows from the sequence of their table, one at a time, unless a number was reserved. */
public class RowNumbers extends SequenceStyleGenerator {

    @Override
    public void configure(GeneratorCreationContext context, Properties parameters) {
        // As PostgreSQL calls the sequence of a column.
        parameters.put(SEQUENCE_PARAM, parameters.getProperty(PersistentIdentifierGenerator.TABLE) + "_id_seq");
        parameters.put(INCREMENT_PARAM, "1");
        super.configure(context, parameters);
    }

    @Override
    public Object generate(SharedSessionContractImplementor session, Object row) {
        Long reserved = row instanceof Reserving reserving ? reserving.reserved() : null;
        return reserved == null ? super.generate(session, row) : reserved;
    }
}
