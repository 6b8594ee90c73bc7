package nl.omarmt.security;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.springframework.boot.health.actuate.endpoint.SystemHealthDescriptor;
import org.springframework.boot.jackson.JacksonMixin;

/** Everybody may ask {@code /health} and hears the status; Boot has no switch for the list of its groups. */
@JacksonMixin(SystemHealthDescriptor.class)
interface PublicHealth {

    @JsonIgnore
    Set<String> getGroups();
}
