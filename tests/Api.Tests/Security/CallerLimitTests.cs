using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

public class CallerLimitTests(LimitedApp app) : IClassFixture<LimitedApp>
{
    private const string Url = "/api/v1/regions/13";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task People_are_limited_by_account()
    {
        var (one, other) = (app.ClientWith("MENTOR", "satu"), app.ClientWith("MENTOR", "dua"));
        foreach (var _ in Enumerable.Range(0, 10))
            (await one.Get(Url)).Status.ShouldBe(200);

        (await one.Get(Url)).Header("RateLimit")!.ShouldStartWith("\"read\";r=589;t=");
        (await one.Get(Url)).Header("RateLimit-Policy").ShouldBe("\"read\";q=600;w=60");
        (await other.Get(Url)).Header("RateLimit")!.ShouldStartWith("\"read\";r=599;t=");
    }

    [Fact]
    public async Task Matches_of_a_problem_count_as_a_search() =>
        (await app.ClientWith("MENTOR", "pencari").Get($"/api/v1/problem-statements/{Guid.CreateVersion7()}/matches"))
            .Header("RateLimit")!
            .ShouldStartWith("\"search\";");

    [Fact]
    public async Task A_noisy_partner_exhausts_only_its_own_limit()
    {
        await AddClass("sempit", read: 5);
        var (noisy, other) = (await app.AsNewPartner(rateClass: "sempit"), await app.AsNewPartner(rateClass: "sempit"));

        var answers = new List<Reply>();
        foreach (var _ in Enumerable.Range(0, 8))
            answers.Add(await noisy.Get(Url));

        answers.Select(answer => answer.Status).ShouldBe([200, 200, 200, 200, 200, 429, 429, 429]);
        answers[7]["violated-policies"]!.AsArray().Select(policy => (string?)policy).ShouldBe(["read"]);
        (await other.Get(Url)).Header("RateLimit")!.ShouldStartWith("\"read\";r=4;t=");
        (await noisy.Get("/api/v1/innovations?q=stunting")).Status.ShouldBe(200, "another policy");
    }

    [Fact]
    public async Task A_changed_limit_applies_at_once()
    {
        await AddClass("kontrak", read: 2);
        var partner = await app.AsNewPartner(rateClass: "kontrak");
        foreach (var _ in Enumerable.Range(0, 2))
            await partner.Get(Url);
        (await partner.Get(Url)).Status.ShouldBe(429);

        await Admin.Patch("/api/v1/rate-classes/kontrak", new { read = 50 }, ("If-Match", "*"));

        var after = await partner.Get(Url);
        (after.Status, after.Header("RateLimit-Policy")).ShouldBe((200, "\"read\";q=50;w=60"));
        after.Header("RateLimit")!.ShouldStartWith("\"read\";r=47;t=");
    }

    [Fact]
    public async Task A_changed_rate_class_applies_at_once()
    {
        await AddClass("besar", read: 700);
        var registered = await app.Partner();
        var partner = await app.AsPartner(registered);
        (await partner.Get(Url)).Header("RateLimit-Policy").ShouldBe("\"read\";q=3000;w=60");

        await Admin.Patch($"/api/v1/clients/{registered.Id}", new { rateClass = "besar" }, ("If-Match", "*"));

        (await partner.Get(Url)).Header("RateLimit-Policy").ShouldBe("\"read\";q=700;w=60");
    }

    [Fact]
    public async Task A_304_is_not_counted_for_a_known_caller()
    {
        var partner = await app.AsNewPartner();
        var first = await partner.Get(Url);
        var unchanged = new List<Reply>();
        foreach (var _ in Enumerable.Range(0, 3))
            unchanged.Add(await partner.Get(Url, ("If-None-Match", first.ETag)));

        unchanged.ShouldAllBe(answer => answer.Status == 304);
        unchanged
            .Append(first)
            .Select(answer => answer.Header("RateLimit")!.Split(";t=")[0])
            .ShouldAllBe(left => left == "\"read\";r=2999");
    }

    [Fact]
    public async Task A_bulk_request_costs_one_for_every_ten_operations()
    {
        var partner = await app.AsNewPartner();
        var operations = Enumerable.Range(0, 25).Select(_ => new { op = "create", data = new { title = "x" } }).ToArray();

        var answer = await partner.Post("/api/v1/innovations/bulk", new { operations });

        answer.Status.ShouldBe(207);
        answer.Header("RateLimit")!.ShouldStartWith("\"bulk\";r=117;t=");
    }

    [Fact]
    public async Task A_bulk_request_over_the_limit_blocks_the_next()
    {
        await AddClass("curah", bulk: 2);
        var partner = await app.AsNewPartner(rateClass: "curah");
        var operations = Enumerable.Range(0, 25).Select(_ => new { op = "create", data = new { title = "x" } }).ToArray();

        (await partner.Post("/api/v1/innovations/bulk", new { operations })).Header("RateLimit")!.ShouldStartWith("\"bulk\";r=0;t=");
        (await partner.Post("/api/v1/innovations/bulk", new { operations })).Status.ShouldBe(429);
    }

    [Fact]
    public async Task A_partner_sees_its_remaining_requests()
    {
        var partner = await app.AsNewPartner();
        await partner.Get(Url);

        var limits = (await partner.Get("/api/v1/partners/me"))["rateLimits"]!.AsArray();

        limits
            .Select(limit => ((string)limit!["policy"]!, (int)limit["limit"]!, (int)limit["left"]!))
            .ShouldBe([("read", 3_000, 2_998), ("search", 1_000, 1_000), ("write", 600, 600), ("bulk", 120, 120), ("auth", 30, 30)]);
    }

    [Fact]
    public async Task A_rate_limited_request_is_not_recorded_as_a_failed_call()
    {
        await AddClass("sekali", read: 1, write: 5);
        var partner = await app.AsNewPartner(rateClass: "sekali");
        foreach (var _ in Enumerable.Range(0, 3))
            await partner.Get(Url);
        app.Clock.Advance(TimeSpan.FromSeconds(61));

        (await partner.Get("/api/v1/partners/me"))["failedCalls"]!.AsArray().ShouldBeEmpty();
    }

    private async Task AddClass(string code, int read = 100, int write = 100, int bulk = 100) =>
        (
            await Admin.Post(
                "/api/v1/rate-classes",
                new
                {
                    code,
                    read,
                    search = 100,
                    write,
                    bulk,
                    auth = 100,
                }
            )
        ).Status.ShouldBe(201);
}
