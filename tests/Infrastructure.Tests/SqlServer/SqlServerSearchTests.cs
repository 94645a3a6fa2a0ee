using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>Searches become statements that SQL Server matches, ranks and limits itself.</summary>
public sealed class SqlServerSearchTests(WithoutServer server) : IClassFixture<WithoutServer>
{
    private static readonly Guid Id = Guid.CreateVersion7();

    [Fact]
    public async Task A_search_is_matched_ranked_and_limited_by_the_server()
    {
        var statements = await server.StatementsOfAsync(StatementRequests.List(new() { Text = "sampah desa" }, DirectorySort.Relevance));

        var searches = statements.Where(statement => statement.Contains("[Directory]")).ToList();
        searches.Count.ShouldBe(2);
        searches.ShouldAllBe(statement => statement.StartsWith("SELECT TOP(@p)"));
        searches.ShouldAllBe(statement =>
            StatementRequests.Where(statement).Contains("[d].[Words] LIKE @") || StatementRequests.Where(statement).Contains("CHARINDEX(@")
        );
        searches.ShouldAllBe(statement =>
            statement.Contains("ORDER BY ") && statement.Contains("CASE") && statement.EndsWith("DESC, [d].[TitleKey], [d].[Number]")
        );
        StatementRequests.Where(searches[0]).ShouldContain(" AND [d].[Words]");
        StatementRequests.Where(searches[1]).ShouldNotContain(" AND ");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_continues_by_score_title_and_number(bool backwards)
    {
        var filter = new DirectoryFilter { Text = "gizi buruk" };
        var keys = new[] { "", "all", "7950", "bank sampah", "7" };

        var statement = (
            await server.StatementsOfAsync(
                StatementRequests.List(
                    filter,
                    DirectorySort.Relevance,
                    StatementRequests.From(server, keys, filter, DirectorySort.Relevance, backwards)
                )
            )
        ).ShouldHaveSingleItem();

        StatementRequests.Where(statement).ShouldContain(backwards ? "[d].[TitleKey] < @" : "[d].[TitleKey] > @");
        StatementRequests.Where(statement).ShouldContain(backwards ? "[d].[Number] < @" : "[d].[Number] > @");
        statement.ShouldEndWith(backwards ? "[d].[TitleKey] DESC, [d].[Number] DESC" : "DESC, [d].[TitleKey], [d].[Number]");
    }

    [Fact]
    public async Task A_name_in_parts_is_also_searched_as_one_word() =>
        (await server.StatementsOfAsync(StatementRequests.List(new() { Text = "sad to happy" }, DirectorySort.Relevance)))[0]
            .ShouldContain(" OR ");

    [Fact]
    public async Task Suggestions_are_searched_and_limited_by_the_server()
    {
        var statements = await server.StatementsOfAsync(new SuggestInnovations("bank samp", 5));

        statements.ShouldContain(statement => statement.StartsWith("SELECT TOP(@p") && statement.Contains("[d].[Words]"));
        statements.ShouldContain(statement => statement.StartsWith("SELECT TOP(@p") && statement.Contains("[i].[NaturalKey]"));
    }

    [Fact]
    public void Similar_innovations_are_searched_and_limited_by_the_server()
    {
        var query = SearchQuery.Parse("Gerakan Tanam Sayur di Lahan Pekarangan");

        var statement = server.StatementOf(
            (services, db) =>
                services
                    .GetRequiredService<IInnovationSearch>()
                    .Matching(query, any: true)
                    .Where(e => e.Id != Id)
                    .OrderByDescending(Relevance.Listed(query))
                    .ThenBy(e => e.TitleKey)
                    .Take(StatementRequests.Limit)
                    .Include(e => e.Terms)
        );

        statement.ShouldContain("SELECT TOP(@p)");
        statement.ShouldContain("LEFT JOIN [DirectoryTerms]");
    }
}
