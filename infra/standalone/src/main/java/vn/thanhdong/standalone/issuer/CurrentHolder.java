package vn.thanhdong.standalone.issuer;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Who is signed in stands where the process keeps it now. The pages, which start later in the same process, change that
 * place for everybody; a filter that remembered the old one would put people where nobody looks.
 */
final class CurrentHolder implements SecurityContextHolderStrategy {

    @Override
    public void clearContext() {
        SecurityContextHolder.clearContext();
    }

    @Override
    public SecurityContext getContext() {
        return SecurityContextHolder.getContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        SecurityContextHolder.setContext(context);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return SecurityContextHolder.createEmptyContext();
    }
}
