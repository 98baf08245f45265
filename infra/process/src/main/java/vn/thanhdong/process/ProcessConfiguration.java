package vn.thanhdong.process;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Grants;
import vn.thanhdong.access.IdentifiedPerson;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentitySigner;

/** The beans that every process needs. Each reads the catalogue for itself: no side asks another who may do what. */
@Configuration(proxyBeanMethods = false)
@Import(AxonServerConnection.class)
public class ProcessConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * @param folder packs that replace the built-in ones, {@code thanhdong.catalogue}; empty for the built-in ones
     */
    @Bean
    CatalogueInForce catalogueInForce(@Value("${thanhdong.catalogue:}") String folder, Clock clock) {
        return new CatalogueInForce(
                folder.isBlank() ? CatalogueLoader.fromClassPath() : CatalogueLoader.fromFolder(Path.of(folder)),
                clock);
    }

    /** As of the moment at which somebody is given it: a page that is opened counts with the calendar of that moment. */
    @Bean
    @Scope(BeanDefinition.SCOPE_PROTOTYPE)
    Catalogue catalogue(CatalogueInForce inForce) {
        return inForce.get();
    }

    @Bean
    HealthIndicator calendarHealthIndicator(CatalogueInForce catalogue, Clock clock) {
        return new CalendarHealth(catalogue, clock);
    }

    /**
     * What people hold follows the work of their agency: who worked for one that was merged acts for its successor. For
     * whoever was signed in when the day came, what they held before goes on to be theirs.
     */
    @Bean
    Grants grants(CatalogueInForce inForce) {
        Map<PersonId, Account> byPerson = new HashMap<>();
        inForce.packs().accounts().forEach(account -> byPerson.putIfAbsent(account.person(), account));
        return person -> Optional.ofNullable(byPerson.get(person))
                .map(account -> held(account, inForce.known()))
                .orElseGet(() -> asCitizen(person));
    }

    private static Set<Grant> held(Account account, CatalogueInForce.Known known) {
        return account.grants().stream()
                .flatMap(grant ->
                        Stream.of(grant, grant.followed(known.catalogue().territory(), known.day())))
                .collect(Collectors.toSet());
    }

    /** Being a citizen is nobody's appointment: who has proved an identity number acts for themselves. */
    private static Set<Grant> asCitizen(PersonId person) {
        return IdentifiedPerson.is(person) ? Set.of(IdentifiedPerson.GRANT) : Set.of();
    }

    /**
     * @param secret the same in all processes, {@code THANHDONG_IDENTITY_SECRET}
     */
    @Bean
    IdentitySecret identitySecret(@Value("${THANHDONG_IDENTITY_SECRET:}") String secret) {
        return IdentitySecret.of(secret);
    }

    @Bean
    IdentitySigner identitySigner(IdentitySecret secret, Clock clock) {
        return new IdentitySigner(secret, clock);
    }
}
