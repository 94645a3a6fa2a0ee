using FluentValidation;
using FluentValidation.Validators;

namespace JippApi.Application.Common;

/// <summary>
/// The values that a rule accepts, in the terms of JSON Schema, so that the API description can state them.
/// </summary>
public sealed record Bounds
{
    /// <summary>Whether null and absence are refused.</summary>
    public bool Required { get; init; }

    /// <summary>Whether a text must have a character that is not white space.</summary>
    public bool NotBlank { get; init; }

    /// <summary>Maximum number of characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Minimum number of items.</summary>
    public int? MinItems { get; init; }

    /// <summary>Maximum number of items.</summary>
    public int? MaxItems { get; init; }

    /// <summary>Minimum of a number.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Maximum of a number; absent if it grows with time.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether the minimum and maximum themselves are refused.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>The number of which a value must be a multiple.</summary>
    public decimal? MultipleOf { get; init; }

    /// <summary>First and last accepted year of a date.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>Regular expression (ECMA-262) of a text.</summary>
    public string? Pattern { get; init; }

    /// <summary>Format of a text.</summary>
    public string? Format { get; init; }

    /// <summary>The accepted values, if they are a fixed list.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>Values of the type that are refused nevertheless.</summary>
    public IReadOnlyList<string>? Refused { get; init; }
}

/// <summary>A rule that says what it accepts.</summary>
public interface IBounded
{
    /// <summary>The accepted values.</summary>
    Bounds Bounds { get; }
}

/// <summary>A rule with the bounds that it enforces.</summary>
internal sealed class BoundedRule<T, TValue>(Bounds bounds, Func<T, TValue, bool> accepts) : PropertyValidator<T, TValue>, IBounded
{
    public Bounds Bounds => bounds;

    public override string Name => nameof(BoundedRule<,>);

    public override bool IsValid(ValidationContext<T> context, TValue value) => accepts(context.InstanceToValidate, value);
}

/// <summary>Names the command whose validator checks a body that has none of its own, or not for all rules.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CheckedByAttribute(Type command) : Attribute
{
    /// <summary>The type of the command.</summary>
    public Type Command => command;
}

/// <summary>
/// On a command: its validator knows more rules of this input than the input's own, for inputs that do not know the
/// commands that take them.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ChecksAttribute(Type input) : Attribute
{
    /// <summary>The type of the input.</summary>
    public Type Input => input;
}

/// <summary>Names the input that a member, a merge patch read as it was sent, is applied to.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatchOfAttribute(Type input) : Attribute
{
    /// <summary>The type of the input.</summary>
    public Type Input => input;
}
