package app.masthead.creatives.ai;

import app.masthead.platform.secrets.Secret;
import app.masthead.platform.text.PlainText;
import app.masthead.tenants.AiService;
import app.masthead.tenants.AiServices.Current;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about the AI service.
 *
 * @param provider {@code none}, or the code of one
 * @param key goes in and never comes out again; empty keeps what is stored
 */
record AiServiceForm(
        @Nullable String provider,
        @Nullable String model,
        @Nullable String scoring,
        @Nullable String key,
        @Nullable String inputPrice,
        @Nullable String outputPrice,
        @Nullable String version) {

    static final String NONE = "none";

    private static final String YES = "true";
    private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern KEY = Pattern.compile("[!-~]{10,500}");
    private static final Pattern PRICE = Pattern.compile("\\d{1,5}(?:[.,]\\d{1,6})?");

    AiServiceForm {
        model = typed(model);
        key = typed(key);
        inputPrice = typed(inputPrice);
        outputPrice = typed(outputPrice);
    }

    static AiServiceForm of(Current current) {
        var service = current.service();
        return new AiServiceForm(
                service.provider() == null ? NONE : service.provider(),
                service.model(),
                service.scoring() ? YES : null,
                null,
                plain(service.inputPrice()),
                plain(service.outputPrice()),
                Long.toString(current.version()));
    }

    /** As it may be shown again: on top of what is stored by now, and without the key. */
    AiServiceForm shownOn(long there) {
        return new AiServiceForm(provider, model, scoring, null, inputPrice, outputPrice, Long.toString(there));
    }

    void check(boolean hasKey, Errors errors) {
        var isOff = NONE.equals(provider);
        if (!isOff && !AiQuestions.GEMINI.equals(provider)) {
            errors.rejectValue("provider", "ai.provider.unknown");
        }
        if (model == null ? !isOff : !MODEL.matcher(model).matches()) {
            errors.rejectValue("model", "ai.model.unknown");
        }
        if (key != null && !KEY.matcher(key).matches()) {
            errors.rejectValue("key", "ai.key.characters");
        } else if (key == null && !hasKey && !isOff && YES.equals(scoring)) {
            errors.rejectValue("key", "ai.key.missing");
        }
        checkPrice("inputPrice", inputPrice, errors);
        checkPrice("outputPrice", outputPrice, errors);
    }

    private static void checkPrice(String field, @Nullable String typed, Errors errors) {
        if (typed != null && !PRICE.matcher(typed).matches()) {
            errors.rejectValue(field, "ai.price.unknown");
        }
    }

    /** Call only after {@link #check}. */
    AiService service() {
        var isOff = NONE.equals(provider);
        return new AiService(
                isOff ? null : provider, model, !isOff && YES.equals(scoring), price(inputPrice), price(outputPrice));
    }

    @Nullable
    Secret secret() {
        return key == null ? null : new Secret(key);
    }

    /** A record would say its key. */
    @Override
    public String toString() {
        return "AiServiceForm[" + provider + " " + model + "]";
    }

    private static @Nullable String typed(@Nullable String text) {
        var stripped = text == null ? "" : PlainText.strip(text);
        return stripped.isEmpty() ? null : stripped;
    }

    private static @Nullable BigDecimal price(@Nullable String typed) {
        return typed == null ? null : new BigDecimal(typed.replace(',', '.'));
    }

    private static @Nullable String plain(@Nullable BigDecimal price) {
        return price == null || price.signum() == 0
                ? price == null ? null : "0"
                : price.stripTrailingZeros().toPlainString();
    }
}
