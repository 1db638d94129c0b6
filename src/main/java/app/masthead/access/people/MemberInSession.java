package app.masthead.access.people;

import app.masthead.access.Member;
import app.masthead.access.sessions.SessionLimits;

/** A member behind a session that goes on, and the limits of the tenant as they are now. */
public record MemberInSession(Member member, SessionLimits limits) {}
