package app.masthead.catalog.edit;

/** Forms like a given one, but for a field. */
final class FormFixtures {

    private FormFixtures() {}

    static ProductForm named(ProductForm form, String name) {
        return new ProductForm(
                form.id(),
                name,
                form.description(),
                form.tags(),
                form.delivery(),
                form.exclusivity(),
                form.custom(),
                form.expires(),
                form.channels(),
                form.countries(),
                form.buyers(),
                form.source(),
                form.profile(),
                form.selectors(),
                form.formats(),
                form.others(),
                form.frequencies(),
                form.delay(),
                form.timezone(),
                form.webhooks(),
                form.dateRange(),
                form.metrics(),
                form.provider(),
                form.notes(),
                form.landingPage(),
                form.coBranding(),
                form.templates(),
                form.provenance(),
                form.cardTitle(),
                form.cardDescription(),
                form.cardPrice(),
                form.cardAction(),
                form.version());
    }
}
