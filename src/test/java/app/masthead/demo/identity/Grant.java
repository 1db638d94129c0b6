package app.masthead.demo.identity;

/** What a code stands for: this person, in this session, agreed to this request. */
record Grant(AuthorizationRequest request, Session session) {

    DemoPerson person() {
        return session.person();
    }

    DemoClient client() {
        return request.client();
    }
}
