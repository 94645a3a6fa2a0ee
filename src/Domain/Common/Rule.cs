using System.Diagnostics.CodeAnalysis;

namespace JippApi.Domain.Common;

/// <summary>
/// Whether a broken rule is about the state of the thing (409), about what was sent (422) or about who asks (403).
/// </summary>
public enum RuleKind
{
    /// <summary>The thing is not in a state that allows it.</summary>
    State,

    /// <summary>What was sent cannot be accepted, whatever the state.</summary>
    Input,

    /// <summary>Who asks may not do it, though others may.</summary>
    Permission,
}

/// <summary>
/// A business rule, named once: thrown by the domain, asserted by tests, sent to clients as <c>code</c>.
/// </summary>
/// <param name="Code">Stable for ever, kebab-case; clients see it in upper snake case.</param>
/// <param name="Message">For people, in English; translations are looked up by code.</param>
/// <param name="Kind">What the rule depends on.</param>
public sealed record Rule(string Code, string Message, RuleKind Kind = RuleKind.State)
{
    /// <summary>Throws unless the rule holds.</summary>
    /// <param name="holds">Whether the rule is kept.</param>
    /// <param name="details">Names of what is missing, or of what would be allowed instead.</param>
    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public void Require([DoesNotReturnIf(false)] bool holds, params IReadOnlyList<string> details)
    {
        if (!holds)
            throw new RuleBrokenException(this, details);
    }
}

/// <summary>A business rule that does not hold now.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Details">Names of what is missing.</param>
public sealed record BrokenRule(Rule Rule, IReadOnlyList<string> Details)
{
    /// <summary>Refuses because of it.</summary>
    /// <exception cref="RuleBrokenException">Always.</exception>
    public void Refuse() => throw new RuleBrokenException(Rule, Details);
}

/// <summary>A business rule does not hold, and nothing was changed.</summary>
public sealed class RuleBrokenException(Rule rule, IReadOnlyList<string> details) : Exception(rule.Message)
{
    /// <summary>The rule that was broken.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>Names of what is missing, or of what would be allowed instead.</summary>
    public IReadOnlyList<string> Details { get; } = details;
}
