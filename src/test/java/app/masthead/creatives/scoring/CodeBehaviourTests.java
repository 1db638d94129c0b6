package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.of;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What code does, as far as it can be read. */
class CodeBehaviourTests {

    private final RuleScorer scorer = new RuleScorer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<META HTTP-EQUIV=' Refresh ' content='0;url=https://a.example'> | redirect",
                "<script>location='https://a.example'</script> | redirect",
                "<script>window.location.replace(x)</script> | redirect",
                "<script>top['loc'+'ation']=x</script> | redirect",
                "<body onload=\"parent.location=x\"> | redirect",
                "<img src=x onerror='top.location.href=x'> | redirect",
                "<svg><script>top.location=x</script></svg> | redirect",
                "<iframe srcdoc='&lt;script&gt;top.location=1&lt;/script&gt;'></iframe> | redirect",
                "<script>window.open('https://a.example')</script> | pop_up",
                "<script>document.write('x')</script> | written_document",
                "<script>setTimeout('x()', 1)</script> | generated_code",
                "<script>new Function('x')()</script> | generated_code",
                "<script>eval(atob('eA=='))</script> | generated_code",
                "<script>new CoinHive.Anonymous('k')</script> | mining",
                "<script>c.toDataURL()</script> | fingerprinting",
                "<script>navigator.plugins.length</script> | fingerprinting",
                "<script>navigator.geolocation.getCurrentPosition(x)</script> | sensors",
                "<video autoplay src='https://a.example/v.mp4'></video> | sound",
                "<input type=PASSWORD> | credentials",
                "<form action='https://a.example/take'></form> | form",
                "<object data='x'></object> | plug_in",
                "<base href='https://a.example/'> | base",
                "<a href=' java&#9;script:alert(1)'>x</a> | script_address",
                "<script>alert(1)</script> | dialogs"
            })
    void what_code_should_not_do_is_pointed_out(String code, String sign) {
        assertThat(signs(html(code))).contains(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Set document.cookie and top.location, said the engineer. eval(1)</p>",
                "<a href='https://shop.example/' target='_blank'>Buy</a>",
                "<a onclick='window.open(clickTag)'>Buy</a>",
                "<script>var page = window.location.href; if (location == page) show();</script>",
                "<video autoplay muted src='https://a.example/v.mp4'></video>",
                "<meta http-equiv='X-UA-Compatible' content='IE=edge'><p>Fine</p>",
                "<input type=text><form><button>Go</button></form>",
                "<!-- <meta http-equiv=refresh> --><p>Fine</p>"
            })
    void and_what_is_fine_is_not(String code) {
        assertThat(signs(html(code))).isEmpty();
    }

    @Test
    void javascript_is_read_as_it_is() {
        assertThat(signs(asset("javascript", "top.location = 'x'"))).containsExactly("redirect");
        assertThat(signs(asset("javascript", "var a = 1;"))).isEmpty();
    }

    @Test
    void scripts_from_many_places_are_counted() {
        assertThat(signs(html(scripts(3)))).isEmpty();
        assertThat(signs(html(scripts(4)))).containsExactly("many_sources");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='https://blocked.example/x'>x</a> | true",
                "<a href='//www.blocked.example'>x</a> | true",
                "<img src=&#104;ttps://blocked.example/x.png> | true",
                "<img srcset='https://fine.example/1.png 1x, https://blocked.example/2.png 2x'> | true",
                "<meta http-equiv=refresh content='0; url=https://blocked.example'> | true",
                "<iframe srcdoc=\"<a href='https://blocked.example'>x</a>\"></iframe> | true",
                "<a href='https://fine.example/blocked.example'>x</a> | false"
            })
    void addresses_in_html_are_found_as_browsers_find_them(String code, boolean found) {
        var policy = Policies.blocking(List.of(), List.of("blocked.example"), List.of(), List.of());

        assertThat(scorer.score(Submission.of(html(code)), policy).reasons().stream()
                        .anyMatch(reason -> reason.rule().equals("blocked_domain")))
                .isEqualTo(found);
    }

    @Test
    void deep_nesting_and_endless_markup_are_read_in_bounded_time() {
        assertThat(signs(html("<div>".repeat(90_000)))).isEmpty();
        assertThat(signs(html("<a b=".repeat(60_000)))).isEmpty();
        assertThat(signs(html("<script>" + "top . ".repeat(60_000)))).isEmpty();
    }

    private List<String> signs(CreativeContent content) {
        return scorer.score(Submission.of(content), Policies.USUAL).reasons().stream()
                .filter(reason -> reason.rule().equals("code_behaviour"))
                .map(reason -> reason.arguments().getFirst())
                .toList();
    }

    private static String scripts(int number) {
        var code = new StringBuilder();
        for (var at = 0; at < number; at++) {
            code.append("<script src='https://s").append(at).append(".example/a.js'></script>");
        }
        return code.toString();
    }

    private static CreativeContent html(String code) {
        return asset("html", code);
    }

    private static CreativeContent asset(String type, String code) {
        var creative = of(
                "{\"creative_id\": \"x\", \"name\": \"X\", \"assets\": {\"a\": {\"asset_type\": \"" + type + "\"}}}");
        return with(
                creative,
                "/assets/a",
                "content",
                ExactJson.write(ExactJson.nodes().stringNode(code)));
    }
}
