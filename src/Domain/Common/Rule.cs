using System.Diagnostics.CodeAnalysis;

namespace JippApi.Domain.Common;

/// <summary>
/// What a broken rule is about: the state of the resource (409), the request (422) or the caller (403).
/// </summary>
public enum RuleKind
{
    /// <summary>The resource is not in a state that allows it.</summary>
    State,

    /// <summary>The request cannot be accepted, whatever the state.</summary>
    Input,

    /// <summary>The caller may not do it, though others may.</summary>
    Permission,
}

/// <summary>
/// A business rule, named once: thrown by the domain, asserted by tests, sent to clients as <c>code</c>.
/// </summary>
/// <param name="Code">Stable for ever, in kebab-case; clients see it in upper snake case.</param>
/// <param name="Message">The message in English; translations are looked up by code.</param>
public sealed record Rule(string Code, string Message, RuleKind Kind = RuleKind.State)
{
    /// <summary>Throws unless the rule holds.</summary>
    /// <param name="details">Names of what is missing, or of what would be allowed instead.</param>
    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public void Require([DoesNotReturnIf(false)] bool holds, params IReadOnlyList<string> details)
    {
        if (!holds)
            throw Broken(details);
    }

    /// <summary>Returns the refusal to throw where the rule is already known not to hold.</summary>
    /// <param name="details">Names of what is missing, or of what would be allowed instead.</param>
    public RuleBrokenException Broken(params IReadOnlyList<string> details) => new(this, details);
}

/// <summary>A business rule that does not hold.</summary>
/// <param name="Details">Names of what is missing.</param>
public sealed record BrokenRule(Rule Rule, IReadOnlyList<string> Details);

/// <summary>A business rule does not hold, and nothing was changed.</summary>
public sealed class RuleBrokenException(Rule rule, IReadOnlyList<string> details) : Exception(rule.Message)
{
    public Rule Rule { get; } = rule;

    /// <summary>Names of what is missing, or of what would be allowed instead.</summary>
    public IReadOnlyList<string> Details { get; } = details;
}
