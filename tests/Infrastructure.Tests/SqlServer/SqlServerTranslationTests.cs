using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Institutions;
using JippApi.Application.Regions;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>
/// Each query becomes one statement that SQL Server filters, orders and limits itself; EF throws when it cannot
/// translate one.
/// </summary>
public sealed class SqlServerTranslationTests(WithoutServer server) : IClassFixture<WithoutServer>
{
    private static readonly Guid Id = Guid.CreateVersion7();

    public static TheoryData<DirectorySort, string> Orders { get; } =
        new()
        {
            { DirectorySort.UpdatedAtDescending, "ORDER BY [d].[UpdatedAt] DESC, [d].[Number] DESC" },
            { DirectorySort.UpdatedAt, "ORDER BY [d].[UpdatedAt], [d].[Number]" },
            { DirectorySort.Year, "ORDER BY [d].[Year], [d].[Number]" },
            { DirectorySort.YearDescending, "ORDER BY [d].[Year] DESC, [d].[Number] DESC" },
            { DirectorySort.Title, "ORDER BY [d].[TitleKey], [d].[Number]" },
            { DirectorySort.TitleDescending, "ORDER BY [d].[TitleKey] DESC, [d].[Number] DESC" },
            { DirectorySort.Entry, "ORDER BY [d].[Number]" },
        };

    [Theory, MemberData(nameof(Orders))]
    public async Task A_list_is_ordered_and_limited_by_the_server(DirectorySort sort, string order)
    {
        var statement = (await server.StatementsOfAsync(StatementRequests.List(new(), sort))).ShouldHaveSingleItem();

        statement.ShouldStartWith("SELECT TOP(@p)");
        statement.ShouldEndWith(order);
        statement.ShouldNotContain("WHERE");
    }

    [Theory, MemberData(nameof(Orders))]
    public async Task A_page_continues_after_a_row_or_before_it_in_reverse(DirectorySort sort, string order)
    {
        var keys = DirectoryOrder.KeysOf(new DirectoryRow(7, 0, Given.Noon.UtcDateTime, 2020, "bank sampah", ""), sort);

        var next = (
            await server.StatementsOfAsync(
                StatementRequests.List(new(), sort, StatementRequests.From(server, keys, new(), sort, backwards: false))
            )
        ).ShouldHaveSingleItem();
        var previous = (
            await server.StatementsOfAsync(
                StatementRequests.List(new(), sort, StatementRequests.From(server, keys, new(), sort, backwards: true))
            )
        ).ShouldHaveSingleItem();

        next.ShouldContain(order.Contains("DESC") ? "[d].[Number] < @" : "[d].[Number] > @");
        next.ShouldEndWith(order);
        previous.ShouldContain(order.Contains("DESC") ? "[d].[Number] > @" : "[d].[Number] < @");
        previous.ShouldEndWith(Opposite(order));
    }

    [Fact]
    public async Task All_filters_together_are_one_statement()
    {
        var filter = new DirectoryFilter
        {
            Text = "gizi",
            Provinces = ["13", "14"],
            Regions = ["13.7", "14"],
            InstitutionKinds = ["CITY"],
            Sources = ["KIPP", "IGA"],
            Sectors = ["HEALTH"],
            Sdgs = ["3"],
            Tags = ["gizi"],
            Awards = ["TOP_45"],
            HasAward = true,
            Years = [2020, 2021],
            YearFrom = 2019,
            YearBefore = 2024,
            Phases = ["CREATION"],
            Existences = ["ACTIVE"],
            Freshnesses = ["CONFIRMED", "DUE"],
            ConfirmationMethods = ["SELF"],
            ConfirmedSince = new(2026, 1, 1),
            InDispute = true,
            LadderLevels = ["DECREE"],
            UpdatedSince = Given.Noon.UtcDateTime,
        };

        var statements = await server.StatementsOfAsync(
            new ListInnovations(filter, DirectorySort.Relevance, StatementRequests.Limit, null, CountMode.Exact, Facets.All)
        );

        string[] columns =
        [
            "ProvinceCode",
            "RegionCode",
            "InstitutionKind",
            "Sector",
            "Phase",
            "Existence",
            "Freshness",
            "ConfirmationMethod",
            "ConfirmedOn",
            "InDispute",
            "LadderLevel",
            "Year",
            "HasAward",
            "UpdatedAt",
        ];
        columns.ShouldAllBe(column => StatementRequests.Where(statements[0]).Contains($"[d].[{column}]"));
        statements[0].ShouldContain("[DirectoryTerms]");
        statements[1].ShouldStartWith("SELECT COUNT(*)");
        statements[1].ShouldContain("SELECT TOP(@p)");
        statements.Count(statement => statement.Contains("GROUP BY") && statement.Contains("COUNT(*)")).ShouldBe(Facets.All.Count);
    }

    [Fact]
    public async Task An_institution_filter_includes_the_units_under_it()
    {
        var statements = await server.StatementsOfAsync(StatementRequests.List(new() { Institutions = [Id] }, DirectorySort.Entry));

        statements[0].ShouldContain("[i].[ParentId]");
        statements[1].ShouldContain("WHERE [d].[InstitutionId] = @");
    }

    [Fact]
    public async Task Institutions_and_regions_are_filtered_and_limited_by_the_server()
    {
        var institutions = (
            await server.StatementsOfAsync(
                new ListInstitutions(null, [InstitutionKind.City, InstitutionKind.Regency], "13", Id, StatementRequests.Limit, null)
            )
        ).ShouldHaveSingleItem();
        var named = (
            await server.StatementsOfAsync(new ListInstitutions("dinkes kota_", [], null, null, StatementRequests.Limit, null))
        ).ShouldHaveSingleItem();
        var regions = (
            await server.StatementsOfAsync(new ListRegions(null, RegionKind.City, "13", StatementRequests.Limit, null))
        ).ShouldHaveSingleItem();

        institutions.ShouldStartWith("SELECT TOP(@p");
        institutions.ShouldEndWith("ORDER BY [i].[NaturalKey]");
        regions.ShouldStartWith("SELECT TOP(@p");
        named.ShouldStartWith("SELECT TOP(@p");
        named.ShouldContain("[i].[Words] LIKE @");
        named.ShouldEndWith("[i].[NaturalKey]");
        regions.ShouldEndWith("ORDER BY [r].[Code]");
    }

    private static string Opposite(string order) =>
        order.Contains("DESC")
            ? order.Replace(" DESC", "", StringComparison.Ordinal)
            : order.Replace("]", "] DESC", StringComparison.Ordinal).Replace("[d] DESC.", "[d].", StringComparison.Ordinal);
}
