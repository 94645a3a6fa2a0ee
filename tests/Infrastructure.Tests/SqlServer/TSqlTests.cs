namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>The faults that the T-SQL checks must detect.</summary>
public sealed class TSqlTests
{
    private const string Add = "ALTER TABLE [Hubs] ADD [IsPublic] bit NOT NULL DEFAULT 0;";

    [Theory]
    [InlineData(Add + "\nUPDATE [Hubs] SET [IsPublic] = 1;", "IsPublic is named in the batch that adds it")]
    [InlineData(
        "IF 1 = 1 BEGIN\n" + Add + "\nEND;\nIF 1 = 1 BEGIN\nCREATE INDEX [I] ON [Hubs] ([IsPublic]);\nEND;",
        "IsPublic is named in the batch that adds it"
    )]
    [InlineData("UPDATE \"Hubs\" SET [Name] = N'a';", "\"Hubs\" is in double quotes")]
    [InlineData("ALTER TABLE [Hubs] ADD \"IsPublic\" bit;", "\"IsPublic\" is in double quotes")]
    [InlineData("CREATE TABLE [Hubs] ([Id] uniqueidentifier NOT NULL", "TSql150Parser")]
    [InlineData("CREATE TABLE IF NOT EXISTS [Hubs] ([Id] int);", "TSql160Parser")]
    public void A_script_that_would_fail_is_detected(string script, string fault) =>
        TSql.FaultsOfScript(script).ShouldContain(found => found.Contains(fault));

    [Theory]
    [InlineData(Add + "\nGO\nUPDATE [Hubs] SET [IsPublic] = 1;\nGO\n")]
    [InlineData(Add + "\nEXEC(N'UPDATE [Hubs] SET [IsPublic] = 1');\nGO\n")]
    [InlineData(":on error exit\nSET QUOTED_IDENTIFIER ON;\nGO\n")]
    public void A_script_that_would_run_passes(string script) => TSql.FaultsOfScript(script).ShouldBeEmpty();

    [Theory]
    [InlineData("SELECT \"Id\" FROM \"Hubs\" LIMIT @count", 1, "TSql160Parser")]
    [InlineData("SELECT [Id] FROM [Hubs] ORDER BY [Id] NULLS LAST", 0, "TSql150Parser")]
    [InlineData("SELECT LEAST([A], [B]) FROM [Hubs] WHERE [C] IS DISTINCT FROM [D]", 0, "TSql150Parser")] // in 2022 only
    [InlineData("SELECT [Id] FROM [Hubs] WHERE [Name] LIKE @name", 1, "LIKE without ESCAPE")]
    [InlineData("SELECT [Id] FROM [Hubs] WHERE [Name] LIKE N'%' + @name + N'%'", 1, "LIKE without ESCAPE")]
    [InlineData("SELECT [Id] FROM [Hubs]", 2_099, "2099 parameters")]
    public void A_statement_a_server_would_refuse_or_misread_is_detected(string statement, int parameters, string fault) =>
        TSql.FaultsOfStatement(statement, parameters).ShouldContain(found => found.Contains(fault));

    [Theory]
    [InlineData("SELECT i.\"Id\" FROM \"ActionItems\" i ORDER BY i.\"Id\" OFFSET 0 ROWS FETCH NEXT @count ROWS ONLY")]
    [InlineData("SELECT [Id] FROM [Hubs] WHERE [Name] LIKE @name ESCAPE N'!' OR [Name] LIKE N'Hub %'")]
    public void A_statement_a_server_would_accept_passes(string statement) => TSql.FaultsOfStatement(statement, 2_098).ShouldBeEmpty();
}
