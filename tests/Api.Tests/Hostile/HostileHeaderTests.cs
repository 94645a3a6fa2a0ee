using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hostile;

[Collection(SharedApp.Name)]
public class HostileHeaderTests(JippApp app)
{
    public static TheoryData<string, string> Headers => new()
    {
        { "Accept", ";;;" }, { "Accept", "*" }, { "Accept", "a/b/c" }, { "Accept", "application/json;q=abc" }, { "Accept", ",,," }, { "Accept", "\"" },
        { "Accept-Language", "*" }, { "Accept-Language", ";q=1" }, { "Accept-Language", "en;q=2" }, { "Accept-Language", "-" }, { "Accept-Language", "zz-zz-zz-zz" },
        { "Accept-Encoding", ";" }, { "Accept-Encoding", "*;q=0" }, { "Accept-Encoding", "gzip;q=x" }, { "Accept-Encoding", "br;" },
        { "If-None-Match", "x" }, { "If-None-Match", "\"" }, { "If-None-Match", "W/\"1\"" }, { "If-None-Match", "*, \"1\"" }, { "If-None-Match", ",,," },
        { "Authorization", "Bearer " + new string('x', 7_000) }, { "Authorization", "\"" }, { "Authorization", "Bearer a.b.c.d.e" },
        { "X-Request-Id", "\"><script>" }, { "traceparent", "00-x-y-z" }, { "Prefer", ";;;,," }, { "Range", "bytes=0-1" }, { "Expect", "hal-lain" },
        { "X-Forwarded-For", "'; DROP TABLE" }, { "X-HTTP-Method-Override", "DELETE" }, { "Origin", "null" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task No_header_of_a_read_does_harm(string name, string value)
    {
        foreach (var url in new[] { "/api/v1/innovations", "/api/v1/innovations?q=stunting&facets=sector", "/api/v1/regions/13" })
            (await app.Anonymous().Get(url, (name, value))).Status.ShouldBeOneOf(200, 304, 400, 401, 406);
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
    public async Task No_header_of_a_write_does_harm(string name, string value)
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
    public async Task A_method_that_is_not_offered_is_refused_with_those_that_are(string method)
    {
        var problem = await app.ClientWith("NATIONAL_ADMIN").Send(new(method), "/api/v1/innovations", null);

        problem.Status.ShouldBe(405);
        problem.Code.ShouldBe("METHOD_NOT_ALLOWED");
        problem.Header("Allow")!.Split(", ").ShouldBe(["GET", "POST"], ignoreOrder: true);
    }
}
