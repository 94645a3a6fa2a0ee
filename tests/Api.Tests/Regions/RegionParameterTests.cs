using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Regions;

[Collection(SharedApp.Name)]
public sealed class RegionParameterTests(JippApp app)
{
    private static readonly string[] WithRegion =
    [
        "innovations",
        "institutions",
        "replication-plans",
        "action-items",
        "monitoring-reports",
        "escalations",
        "review-tasks",
    ];

    private static readonly string[] WithProvince = ["innovations", "hubs", "replication-plans", "commitments", "budget-deadlines"];

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    public static TheoryData<string, string, string> RegionFaults =>
        Cases(
            WithRegion,
            ("99", "UNKNOWN_REGION"),
            ("13.99", "UNKNOWN_REGION"),
            ("9371", "NOT_A_REGION_CODE"),
            ("3210", "NOT_A_REGION_CODE"),
            ("*", "NOT_A_REGION_CODE"),
            ("Padang", "NOT_A_REGION_CODE"),
            ("13.1", "HALF_REGION_CODE 13.10 13.1*"),
            ("73.1", "HALF_REGION_CODE 73.10 73.1*"),
            ("33.2", "HALF_REGION_CODE 33.20 33.2*"),
            ("13.7", "HALF_REGION_CODE 13.7*"),
            ("1", "HALF_REGION_CODE 1*"),
            ("13.", "HALF_REGION_CODE 13.*"),
            ("99*", "UNKNOWN_REGION"),
            ("13.9*", "UNKNOWN_REGION"),
            ("91.01", "FORMER_REGION_CODE 93.01"),
            ("92.71", "FORMER_REGION_CODE 96.71")
        );

    public static TheoryData<string, string, string> ProvinceFaults =>
        Cases(
            WithProvince,
            ("99", "UNKNOWN_REGION"),
            ("9371", "NOT_A_REGION_CODE"),
            ("13.71", "NOT_A_PROVINCE 13"),
            ("32.10", "NOT_A_PROVINCE 32"),
            ("13*", "NOT_A_REGION_CODE"),
            ("1", "NOT_A_REGION_CODE"),
            ("91.01", "FORMER_REGION_CODE 93.01")
        );

    [Theory]
    [MemberData(nameof(RegionFaults))]
    public Task A_region_that_cannot_be_is_refused(string list, string value, string fault) => Refused(list, "regionCode", value, fault);

    [Theory]
    [MemberData(nameof(ProvinceFaults))]
    public Task A_province_that_cannot_be_is_refused(string list, string value, string fault) =>
        Refused(list, "provinceCode", value, fault);

    [Theory]
    [InlineData("regions?parentCode=13.71", "parentCode", "NOT_A_PROVINCE")]
    [InlineData("innovations?regionCode=13,13.1", "regionCode", "HALF_REGION_CODE")]
    [InlineData("innovations?provinceCode=13,91.02", "provinceCode", "FORMER_REGION_CODE")]
    public async Task So_is_one_among_several(string url, string parameter, string fault) =>
        (await Admin.Get($"/api/v1/{url}")).Faults.ShouldBe([$"{parameter} {fault}"]);

    [Theory]
    [InlineData("13")]
    [InlineData("13.71")]
    [InlineData("13*")]
    [InlineData("13.7*")]
    [InlineData("1*")]
    [InlineData("91.0*")]
    public async Task A_code_or_a_beginning_with_a_star_is_accepted_everywhere(string value)
    {
        foreach (var list in WithRegion)
            (await Admin.Get($"/api/v1/{list}?regionCode={value}")).Status.ShouldBe(200, list);
    }

    [Fact]
    public async Task A_province_has_all_that_lies_in_it()
    {
        var (code, star, province) = (await CountOf("regionCode=13"), await CountOf("regionCode=13*"), await CountOf("provinceCode=13"));

        (code, star).ShouldBe((province, province));
        province.ShouldBeGreaterThan(await CountOf("regionCode=13.76"));
    }

    [Theory]
    [InlineData("/institutions", "/regionCode")]
    public async Task A_write_with_a_former_code_names_the_present_one(string url, string member)
    {
        var problem = await Admin.Post(
            $"/api/v1{url}",
            new
            {
                name = "Dinas Kesehatan Kabupaten Merauke",
                kind = "REGIONAL_APPARATUS",
                regionCode = "91.01",
            }
        );

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe([$"{member} FORMER_REGION_CODE"]);
        ((string?)problem["errors"]![0]!["allowedValues"]![0]).ShouldBe("93.01");
        ((string)problem["errors"]![0]!["message"]!).ShouldContain("93.01");
    }

    private async Task Refused(string list, string parameter, string value, string fault)
    {
        var problem = await Admin.Get($"/api/v1/{list}?{parameter}={value}");

        problem.Status.ShouldBe(400);
        problem.Code.ShouldBe("INVALID_PARAMETER");
        problem.Faults.ShouldBe([$"{parameter} {fault.Split(' ')[0]}"]);
        (problem["errors"]![0]!["allowedValues"]?.AsArray().Select(allowed => (string)allowed!) ?? []).ShouldBe(fault.Split(' ')[1..]);
    }

    private async Task<int> CountOf(string filter) =>
        (int)(await app.Anonymous().Get($"/api/v1/innovations?{filter}&count=exact"))["page.count.value"]!;

    private static TheoryData<string, string, string> Cases(string[] lists, params (string Value, string Fault)[] values)
    {
        TheoryData<string, string, string> cases = [];
        foreach (var list in lists)
        {
            foreach (var (value, fault) in values)
                cases.Add(list, value, fault);
        }

        return cases;
    }
}
