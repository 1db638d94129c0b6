package e2e.journeys;

import java.util.List;

/** Texts that run as script in one or another place of a page, if it lets them; each would rename the page. */
final class Polyglots {

    static final List<String> ALL = List.of(
            "<img src=x onerror=document.title='owned'>",
            "<script>document.title='owned'</script>",
            "</title><script>document.title='owned'</script>",
            "</textarea><script>document.title='owned'</script>",
            "</script><script>document.title='owned'</script>",
            "--><script>document.title='owned'</script><!--",
            "]]><script>document.title='owned'</script>",
            "\" autofocus onfocus=document.title='owned' x=\"",
            "' autofocus onfocus=document.title='owned' x='",
            "` onmouseover=document.title='owned'",
            "\"><svg onload=document.title='owned'>",
            "'><svg/onload=document.title='owned'>",
            "<svg><animate onbegin=document.title='owned' attributeName=x dur=1s>",
            "<details open ontoggle=document.title='owned'>",
            "<iframe srcdoc=\"<script>parent.document.title='owned'</script>\"></iframe>",
            "<iframe src=javascript:parent.document.title='owned'></iframe>",
            "<a href=javascript:document.title='owned'>click</a>",
            "javascript:document.title='owned'",
            "<object data=javascript:document.title='owned'></object>",
            "<embed src=javascript:document.title='owned'>",
            "<base href=https://evil.example/>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
            "<form action=javascript:document.title='owned'><button>go</button></form>",
            "<style>*{background:url(https://evil.example/)}</style>",
            "<link rel=stylesheet href=https://evil.example/x.css>",
            "<div hx-get=/me/sessions hx-trigger=load hx-on:load=document.title='owned'>x</div>",
            "<math><mtext></p><img src=x onerror=document.title='owned'>",
            "[[${T(java.lang.Runtime).getRuntime()}]] [(${7*7})]",
            "${7*7} #{7*7} *{7*7} @{javascript:x} ~{x} __${7*7}__",
            "{{constructor.constructor('document.title=1')()}} <%= 7*7 %>",
            "&lt;img src=x onerror=document.title='owned'&gt;",
            "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=document.title='owned' )//%0D%0A//</stYle/</titLe/<svg/oNloAd=x>");

    private Polyglots() {}
}
