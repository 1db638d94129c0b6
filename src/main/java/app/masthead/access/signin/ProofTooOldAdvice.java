package app.masthead.access.signin;

import app.masthead.access.CurrentPortalUser;
import app.masthead.platform.web.HostTenant;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells somebody whose form came too late that nothing is saved, and how to go on without typing it again. */
@ControllerAdvice
class ProofTooOldAdvice {

    @ExceptionHandler
    ModelAndView confirmFirst(ProofTooOld late, HttpServletRequest request) {
        return new ModelAndView("access/confirm-first", HttpStatus.FORBIDDEN)
                .addObject("again", AgainPage.address(late.page()))
                .addObject("tenant", request.getAttribute(HostTenant.ATTRIBUTE))
                .addObject("me", CurrentPortalUser.of(request).orElse(null));
    }
}
