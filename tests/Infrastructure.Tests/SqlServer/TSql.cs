using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>
/// Parses T-SQL as SQL Server 2019 and 2022 do, with Microsoft's own parser, and reports what such a server would
/// refuse or interpret differently.
/// </summary>
internal static class TSql
{
    /// <summary>A command takes 2,100, of which the driver needs two for the statement itself.</summary>
    private const int MaxParameters = 2_098;

    /// <summary>The faults of a script for <c>sqlcmd</c>.</summary>
    public static IReadOnlyList<string> FaultsOfScript(string script)
    {
        var text = WithoutDirectives(script);
        var rules = new ScriptRules();
        return [.. Parsed(text, rules), .. rules.Faults];
    }

    /// <summary>The faults of a statement the product sends.</summary>
    public static IReadOnlyList<string> FaultsOfStatement(string statement, int parameters = 0)
    {
        var rules = new StatementRules();
        List<string> faults = [.. Parsed(statement, rules), .. rules.Faults];
        if (parameters > MaxParameters)
            faults.Add($"{parameters} parameters");
        return faults;
    }

    /// <summary>The batches of a script, as a tool sends them one by one.</summary>
    public static IEnumerable<string> BatchesOf(string script)
    {
        var text = WithoutDirectives(script);
        var tree = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out _);
        return tree.Batches.Select(batch => text.Substring(batch.StartOffset, batch.FragmentLength));
    }

    private static List<string> Parsed(string text, TSqlFragmentVisitor rules)
    {
        List<string> faults = [];
        foreach (
            TSqlParser parser in (TSqlParser[])
                [new TSql150Parser(initialQuotedIdentifiers: true), new TSql160Parser(initialQuotedIdentifiers: true)]
        )
        {
            var tree = parser.Parse(new StringReader(text), out var errors);
            faults.AddRange(errors.Select(error => $"{parser.GetType().Name}, line {error.Line}: {error.Message}"));
            if (errors.Count == 0 && parser is TSql160Parser)
                tree.Accept(rules);
        }

        return faults;
    }

    /// <summary>Removes directives for the tool.</summary>
    private static string WithoutDirectives(string script) => string.Join('\n', script.Split('\n').Where(line => !line.StartsWith(':')));

    /// <summary>
    /// A script must not depend on options of the tool, nor name a column before the server knows it.
    /// </summary>
    private sealed class ScriptRules : TSqlFragmentVisitor
    {
        private HashSet<string> added = [];

        public List<string> Faults { get; } = [];

        public override void Visit(Identifier node)
        {
            if (node.QuoteType == QuoteType.DoubleQuote)
                Faults.Add($"line {node.StartLine}: \"{node.Value}\" is in double quotes");
        }

        public override void Visit(TSqlBatch node) => added = new(StringComparer.OrdinalIgnoreCase);

        public override void ExplicitVisit(AlterTableAddTableElementStatement node)
        {
            node.SchemaObjectName.Accept(this);
            added.UnionWith(node.Definition.ColumnDefinitions.Select(column => column.ColumnIdentifier.Value));
            foreach (var column in node.Definition.ColumnDefinitions)
                column.ColumnIdentifier.Accept(this);
        }

        public override void Visit(ColumnReferenceExpression node)
        {
            if (node.MultiPartIdentifier?.Identifiers is [.., var last] && added.Contains(last.Value))
                Faults.Add($"line {node.StartLine}: {last.Value} is named in the batch that adds it");
        }
    }

    /// <summary>Patterns made from user input must escape wildcards.</summary>
    private sealed class StatementRules : TSqlFragmentVisitor
    {
        public List<string> Faults { get; } = [];

        public override void Visit(LikePredicate node)
        {
            if (node.SecondExpression is not Literal && node.EscapeExpression is null)
                Faults.Add($"line {node.StartLine}: LIKE without ESCAPE");
        }
    }
}
