package app.masthead.tenants;

import java.time.ZoneId;
import java.util.Currency;

/**
 * A publisher who is about to come.
 *
 * @param subdomain the first label of its host name, and its identifier for good
 */
public record NewTenant(String name, String subdomain, ZoneId zone, Currency currency) {}
