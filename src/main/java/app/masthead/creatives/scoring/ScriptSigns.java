package app.masthead.creatives.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a script does, as far as its words tell. Who means harm can write it so that no pattern finds it. */
final class ScriptSigns {

    private static final String BROWSER = "(?:top|parent|window|self|document|frames)";
    private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        sign(
                "redirect",
                "\\b" + BROWSER
                        + "\\s*\\.\\s*location\\b(?!\\s*\\.\\s*(?:href|search|hash|host|hostname|protocol)\\s*[;,)])"
                        + "|(?<![.\\w])location\\s*=(?!=)|(?<![.\\w])location\\s*\\.\\s*(?:assign|replace)\\s*\\("
                        + "|(?<![.\\w])location\\s*\\.\\s*href\\s*=(?!=)|\\b(?:top|parent)\\s*\\[");
        sign(
                "pop_up",
                "\\b(?:window|top|parent|self)\\s*\\.\\s*open\\s*\\((?!\\s*(?:window\\s*\\.\\s*)?clickT(?:ag|AG)\\b)");
        sign(
                "storage",
                "\\bdocument\\s*\\.\\s*cookie\\b|\\b(?:local|session)Storage\\b|\\bindexedDB\\b|\\bcaches\\s*\\.\\s*open\\b");
        sign(
                "generated_code",
                "\\beval\\s*\\(|\\bnew\\s+Function\\s*\\(|\\bset(?:Timeout|Interval)\\s*\\(\\s*[\"'`]"
                        + "|\\bString\\s*\\.\\s*fromCharCode\\s*\\(|\\bunescape\\s*\\(|\\batob\\s*\\(");
        sign("written_document", "\\bdocument\\s*\\.\\s*(?:write|writeln|open)\\s*\\(");
        sign(
                "mining",
                "(?i)coin-?hive|crypto-?night|\\bminer\\s*\\.\\s*start\\b|cryptoloot|webminepool|stratum\\+tcp"
                        + "|\\bnew\\s+CoinImp\\b");
        sign(
                "fingerprinting",
                "\\btoDataURL\\s*\\(|\\bgetImageData\\s*\\(|\\bOfflineAudioContext\\b|\\bnavigator\\s*\\.\\s*"
                        + "(?:plugins|mimeTypes|getBattery|hardwareConcurrency|deviceMemory)\\b|\\bRTCPeerConnection\\b"
                        + "|\\bgetSupportedExtensions\\s*\\(|\\bWEBGL_debug_renderer_info\\b|(?i)fingerprintjs");
        sign(
                "sensors",
                "\\bnavigator\\s*\\.\\s*(?:geolocation|mediaDevices|clipboard|usb|bluetooth)\\b|\\bgetUserMedia\\s*\\("
                        + "|\\bNotification\\s*\\.\\s*requestPermission\\b|\\bserviceWorker\\b");
        sign("sound", "\\bnew\\s+Audio\\s*\\(|\\bautoplay\\s*=\\s*true\\b");
        sign("dialogs", "\\b(?:alert|confirm|prompt)\\s*\\(");
    }

    private ScriptSigns() {}

    static Stream<String> in(String script) {
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(script).find())
                .map(Map.Entry::getKey);
    }

    private static void sign(String name, String pattern) {
        SIGNS.put(name, Pattern.compile(pattern));
    }
}
