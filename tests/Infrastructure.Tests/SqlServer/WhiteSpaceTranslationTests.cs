using JippApi.Application.WhiteSpace;

namespace JippApi.Infrastructure.Tests.SqlServer;

public sealed class WhiteSpaceTranslationTests(WithoutServer server) : IClassFixture<WithoutServer>
{
    [Fact]
    public async Task The_white_space_is_counted_by_the_server_with_a_query_for_each_number()
    {
        var statements = await server.StatementsOfAsync(new GetWhiteSpace(["HEALTH"], ["13", "35"]));

        statements.Count.ShouldBe(8);
        statements.Skip(1).ShouldAllBe(statement => statement.Contains("GROUP BY") && statement.Contains("COUNT(*)"));
    }
}
