using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

[Collection(Shared.People)]
public class RateClassTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Rate_classes_of_known_callers_are_listed() =>
        (await Admin.Get("/api/v1/rate-classes"))
            .Items.Select(item => (string?)item["code"])
            .Where(code => !code!.StartsWith("uji-", StringComparison.Ordinal))
            .ShouldBe(["partner", "user"]);

    [Fact]
    public async Task A_rate_class_is_created_for_a_contract()
    {
        var added = await Admin.Post("/api/v1/rate-classes", Limits("uji-kontrak"));
        var read = await Admin.Get(added.Header("Location")!);
        var revised = await Admin.Patch("/api/v1/rate-classes/uji-kontrak", new { read = 9_000 }, ("If-Match", read.ETag));

        (added.Status, read.Text).ShouldBe((201, added.Text));
        ((int)revised["read"]!, (int)revised["write"]!).ShouldBe((9_000, 100));
        (await Admin.Patch("/api/v1/rate-classes/uji-kontrak", new { read = 1 }, ("If-Match", read.ETag))).Status.ShouldBe(412);
    }

    [Fact]
    public async Task A_rate_class_cannot_be_added_twice() =>
        (await Admin.Post("/api/v1/rate-classes", Limits("partner"))).Code.ShouldBe("RATE_CLASS_TAKEN");

    [Fact]
    public async Task The_limits_of_anonymous_callers_are_not_editable()
    {
        (await Admin.Get("/api/v1/rate-classes/anonymous")).Status.ShouldBe(404);
        (await Admin.Patch("/api/v1/rate-classes/anonymous", new { read = 1 }, ("If-Match", "*"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_limit_is_at_least_one() =>
        (
            await Admin.Post(
                "/api/v1/rate-classes",
                new
                {
                    code = "Uji",
                    read = 0,
                    search = 1,
                    write = 1_000_001,
                    bulk = 1,
                }
            )
        ).Faults.ShouldBe(["/read OUT_OF_RANGE", "/write OUT_OF_RANGE", "/auth REQUIRED", "/code NOT_A_CODE"]);

    [Fact]
    public async Task A_limit_cannot_be_removed() =>
        (await Admin.Patch("/api/v1/rate-classes/partner", new { read = (int?)null }, ("If-Match", "*"))).Faults.ShouldBe([
            "/read REQUIRED",
        ]);

    private static object Limits(string code) =>
        new
        {
            code,
            read = 1_000,
            search = 500,
            write = 100,
            bulk = 50,
            auth = 20,
        };
}
