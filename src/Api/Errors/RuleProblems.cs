using System.Reflection;
using JippApi.Domain.Common;

namespace JippApi.Api.Errors;

/// <summary>The member of a problem that lists the details of a broken rule.</summary>
internal enum RuleDetails
{
    /// <summary>In <c>missing</c>, as they are.</summary>
    Missing,

    /// <summary>In <c>missing</c>, as codes.</summary>
    MissingCodes,

    /// <summary>In <c>allowed</c>, as codes.</summary>
    Allowed,

    /// <summary>In <c>nextByte</c>.</summary>
    NextByte,
}

/// <summary>A rule as a problem.</summary>
internal sealed record RuleProblem(ProblemType Type, RuleDetails Details);

/// <summary>
/// The problems of domain rules. Each feature has a file with the Indonesian title and the advice in both languages;
/// the English title is the message of the rule.
/// </summary>
internal static class RuleProblems
{
    private static readonly Dictionary<string, RuleProblem> ByCode = Read();

    /// <summary>The problem types of all rules.</summary>
    public static IReadOnlyList<ProblemType> All { get; } = [.. Rules().Select(rule => ByCode[rule.Code].Type)];

    /// <summary>The problem of a rule.</summary>
    public static RuleProblem Of(Rule rule) => ByCode[rule.Code];

    private static Dictionary<string, RuleProblem> Read()
    {
        var rules = Rules().ToDictionary(rule => rule.Code);
        return TextFiles
            .Rows("rule-texts.tsv")
            .ToDictionary(cells => cells[0], cells => ProblemOf(rules[cells[0]], cells[1], cells[2], cells[3], cells[4]));
    }

    private static IEnumerable<Rule> Rules() =>
        typeof(Rule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);

    private static RuleProblem ProblemOf(Rule rule, string details, string title, string help, string englishHelp)
    {
        var status = rule.Kind switch
        {
            RuleKind.State => StatusCodes.Status409Conflict,
            RuleKind.Permission => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        return new(new(rule.Code, status, title, rule.Message, help, englishHelp), Enum.Parse<RuleDetails>(details));
    }
}
