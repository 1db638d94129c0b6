package app.masthead.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Runs the rest of a filter chain inside a scope that takes a {@link Runnable}, keeping its checked exceptions. */
public final class ScopedChain {

    private ScopedChain() {}

    /** Proceeds with the chain inside the scope. */
    public static void proceed(
            Consumer<Runnable> scope, FilterChain chain, ServletRequest request, ServletResponse response)
            throws IOException, ServletException {
        try {
            scope.accept(() -> step(chain, request, response));
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (WrappedServletException wrapped) {
            throw wrapped.original;
        }
    }

    private static void step(FilterChain chain, ServletRequest request, ServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new WrappedServletException(failure);
        }
    }

    private static final class WrappedServletException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final ServletException original;

        private WrappedServletException(ServletException original) {
            super(original);
            this.original = original;
        }
    }
}
