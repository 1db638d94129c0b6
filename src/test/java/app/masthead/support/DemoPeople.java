package app.masthead.support;

import java.util.UUID;

/** People of the demo tenants, whose lists are full. */
public final class DemoPeople {

    public static final CastMember HARBOUR_ADMIN = new CastMember(
            "harbour", UUID.fromString("01980000-0000-7000-8000-000000000101"), "Maren Holt", "admin", false, "active");

    public static final CastMember NORTHLIGHT_ADMIN = new CastMember(
            "northlight",
            UUID.fromString("01980000-0000-7000-8000-000000000201"),
            "Nora Quist",
            "admin",
            false,
            "active");

    private DemoPeople() {}
}
