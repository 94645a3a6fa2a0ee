using JippApi.Infrastructure.Persistence.PostgreSql;
using Npgsql;

namespace JippApi.Infrastructure.Tests.PostgreSql;

public sealed class PreparedStatementsTests
{
    [Fact]
    public void Statements_are_prepared_unless_the_operator_says_otherwise()
    {
        var connection = Kept("Host=db;Database=jipp");

        (connection.Host, connection.MaxAutoPrepare, connection.AutoPrepareMinUsages).ShouldBe(("db", 100, 2));
    }

    [Theory]
    [InlineData("Host=db;Max Auto Prepare=0", 0)]
    [InlineData("Host=db;MaxAutoPrepare=20", 20)]
    public void The_operators_word_stands(string connection, int expected) => Kept(connection).MaxAutoPrepare.ShouldBe(expected);

    [Fact]
    public void A_missing_connection_string_stays_missing() => PreparedStatements.Kept(null).ShouldBeNull();

    private static NpgsqlConnectionStringBuilder Kept(string connection) => new(PreparedStatements.Kept(connection));
}
