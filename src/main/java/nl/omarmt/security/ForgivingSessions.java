package nl.omarmt.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What an earlier version of the site wrote into a session and this one cannot read counts as not there: people log in
 * again after an upgrade, instead of seeing an error until their cookie ends.
 */
@Component
class ForgivingSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private final DeserializingConverter reader = new DeserializingConverter();

    @Override
    @SuppressWarnings("NullAway") // no attribute is what the conversion service takes null for
    public void customize(JdbcIndexedSessionRepository sessions) {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, this::read);
        sessions.setConversionService(conversion);
    }

    private @Nullable Object read(byte[] bytes) {
        try {
            return reader.convert(bytes);
        } catch (SerializationFailedException fromAnotherVersion) {
            return null;
        }
    }
}
