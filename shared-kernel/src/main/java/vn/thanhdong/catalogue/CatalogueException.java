package vn.thanhdong.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The catalogue cannot be used. It names every error that was found, so that all can be mended at once. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogueError> errors;

    public CatalogueException(List<CatalogueError> errors) {
        super(errors.stream()
                .map(CatalogueError::toString)
                .collect(joining("\n  ", "The catalogue cannot be used; mend these places and start again:\n  ", "")));
        this.errors = List.copyOf(errors);
    }

    public List<CatalogueError> errors() {
        return errors;
    }
}
