package vn.thanhdong.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.ui.signin.IssuerSettings;

/** Who may sign in: in the demonstration its people, otherwise nobody until accounts come from elsewhere. */
@Service
public class AccountUsers implements UserDetailsService {

    private final List<Account> accounts;
    private final String password;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final boolean citizensByIssuer;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    public AccountUsers(
            Catalogue catalogue,
            @Value("${thanhdong.demo-users:false}") boolean demo,
            PasswordEncoder encoder,
            SignInLimit limit,
            IssuerSettings issuer) {
        accounts = demo ? catalogue.demoUsers().users() : List.of();
        password = catalogue.demoUsers().password();
        this.encoder = encoder;
        this.limit = limit;
        citizensByIssuer = issuer.isGiven();
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String username = normal(typed);
        if (limit.locks(username)) {
            return AccountUser.nobody(username);
        }
        return accounts.stream()
                .filter(account -> account.username().equals(username) && !comesByIssuer(account))
                .findFirst()
                .map(account -> new AccountUser(account, hash(username), false))
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    /** Whether they have to prove who they are to the issuer: citizens, where there is one. */
    public boolean comesByIssuer(Account account) {
        return citizensByIssuer && account.has(Role.CITIZEN);
    }

    /** The people of the demonstration; nobody outside of it. */
    public List<Account> demonstration() {
        return accounts;
    }

    /** Their password, to be shown. */
    public String demonstrationPassword() {
        return password;
    }

    private String hash(String username) {
        return hashes.computeIfAbsent(username, any -> String.valueOf(encoder.encode(password)));
    }

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
