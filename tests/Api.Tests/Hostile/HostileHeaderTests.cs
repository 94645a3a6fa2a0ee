using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hostile;

[Collection(SharedApp.Name)]
public class HostileHeaderTests(JippApp app)
{
    public static TheoryData<string, string> Headers =>
        new()
        {
            { "Accept", ";;;" },
            { "Accept", "*" },
            { "Accept", "a/b/c" },
            { "Accept", "application/json;q=abc" },
            { "Accept", ",,," },
            { "Accept", "\"" },
            { "Accept-Language", "*" },
            { "Accept-Language", ";q=1" },
            { "Accept-Language", "en;q=2" },
            { "Accept-Language", "-" },
            { "Accept-Language", "zz-zz-zz-zz" },
            { "Accept-Encoding", ";" },
            { "Accept-Encoding", "*;q=0" },
            { "Accept-Encoding", "gzip;q=x" },
            { "Accept-Encoding", "br;" },
            { "If-None-Match", "x" },
            { "If-None-Match", "\"" },
            { "If-None-Match", "W/\"1\"" },
            { "If-None-Match", "*, \"1\"" },
            { "If-None-Match", ",,," },
            { "Authorization", "Bearer " + new string('x', 7_000) },
            { "Authorization", "\"" },
            { "Authorization", "Bearer a.b.c.d.e" },
            { "X-Request-Id", "\"><script>" },
            { "traceparent", "00-x-y-z" },
            { "Prefer", ";;;,," },
            { "Range", "bytes=0-1" },
            { "Data-Version", "innovations" },
            { "Data-Version", ",,," },
            { "Data-Version", "innovations=99999999999999999999" },
            { "Data-Version", "INNOVATIONS=1" },
            { "Data-Version", new string('a', 7_000) + "=1" },
            { "Expect", "hal-lain" },
            { "X-Forwarded-For", "'; DROP TABLE" },
            { "X-HTTP-Method-Override", "DELETE" },
            { "Origin", "null" },
        };

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task No_read_header_causes_a_server_error(string name, string value)
    {
        foreach (var url in new[] { "/api/v1/innovations", "/api/v1/innovations?q=stunting&facets=sector", "/api/v1/regions/13" })
            (await app.Anonymous().Get(url, (name, value))).Status.ShouldBeOneOf(200, 304, 400, 401, 406);
    }

    public static TheoryData<string> Authorizations =>
        [
            "x",
            "Bearer",
            "Bearer ",
            "bearer x",
            "Bearer x y",
            "Basic x",
            "Basic eDp5",
            "Digest username=\"x\"",
            ",",
            "=",
            "Bearer ..",
            "Bearer a.b.c",
            "Bearer a.b.c.d.e",
            "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOjF9.",
            "Bearer eyJhbGciOiJFUzI1NiJ9.e30.AAAA",
            "Bearer bnVsbA.bnVsbA.AA",
            "Bearer W10.W10.AA",
            "Bearer " + new string('x', 20_000),
            // issuer, key id and expiry of the wrong JSON type
            "Bearer eyJhbGciOiJFUzI1NiIsImtpZCI6MX0.eyJpc3MiOlsieCJdLCJleHAiOiJ4In0.AAAA",
            "Bearer eyJhbGciOiJFUzI1NiJ9.eyJleHAiOjFlMzAwfQ.AAAA",
            "Bearer eyJhbGciOiJFUzI1NiJ9.eyJleHAiOi05OTk5OTk5OTk5OTk5OTk5OTksImlzcyI6Imh0dHBzOi8vYXBpLmppcHAuZ28uaWQifQ.AAAA",
        ];

    [Theory]
    [MemberData(nameof(Authorizations))]
    public async Task No_authorization_header_causes_a_server_error(string authorization)
    {
        foreach (var actingFor in new[] { null, "x", "", Guid.Empty.ToString(), Guid.CreateVersion7().ToString(), new string('1', 5_000) })
        {
            foreach (var url in new[] { "/api/v1/me", "/api/v1/innovations", "/api/v1/regions/13" })
            {
                var headers = actingFor is null
                    ? new[] { ("Authorization", authorization) }
                    : [("Authorization", authorization), ("Jipp-Acting-For", actingFor)];
                (await app.Anonymous().Get(url, headers)).Status.ShouldBeOneOf([400, 401], $"{authorization} {actingFor}");
            }
        }
    }

    [Fact]
    public async Task Two_authorization_headers_count_as_none()
    {
        var token = app.Accounts.TokenOf("HUB_ADMIN", "penguji");

        (await app.Anonymous().Get("/api/v1/me", ("Authorization", $"Bearer {token}"), ("Authorization", "Bearer x"))).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("hub13@demo.jipp")]
    [InlineData("00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000002")]
    public async Task A_malformed_acting_for_header_does_not_invalidate_the_token(string actingFor)
    {
        var problem = await app.ClientWith("HUB_ADMIN").Get("/api/v1/me", ("Jipp-Acting-For", actingFor));

        (problem.Status, problem.Code).ShouldBe((400, "INVALID_HEADER"));
        problem.Faults.ShouldBe(["Jipp-Acting-For NOT_AN_ID"]);
    }

    [Theory]
    [InlineData("If-Match", "x")]
    [InlineData("If-Match", "\"")]
    [InlineData("If-Match", "W/\"1-x\"")]
    [InlineData("If-Match", "\"99999999999999999999-x\"")]
    [InlineData("If-Match", "\"-1-x\"")]
    [InlineData("If-Match", "\"1-a\", \"2-b\"")]
    [InlineData("If-Match", ",")]
    [InlineData("Idempotency-Key", "\"")]
    [InlineData("Idempotency-Key", "a\"b")]
    [InlineData("Content-Type", "application/json;;;")]
    [InlineData("Content-Type", "x")]
    [InlineData("Content-Encoding", "gzip")]
    public async Task No_write_header_causes_a_server_error(string name, string value)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");

        (await admin.Patch($"/api/v1/innovations/{Guid.CreateVersion7()}", "{}", (name, value))).Status.ShouldBeInRange(400, 428);
        (await admin.Post("/api/v1/innovations", "{}", (name, value))).Status.ShouldBeInRange(400, 428);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    [InlineData("OPTIONS")]
    public async Task An_unsupported_method_is_refused_with_the_supported_ones(string method)
    {
        var problem = await app.ClientWith("NATIONAL_ADMIN").Send(new(method), "/api/v1/innovations", null);

        problem.Status.ShouldBe(405);
        problem.Code.ShouldBe("METHOD_NOT_ALLOWED");
        problem.Header("Allow")!.Split(", ").ShouldBe(["GET", "POST"], ignoreOrder: true);
    }
}
