using System.Globalization;
using System.Text.Json.Serialization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>What an escalation policy says.</summary>
public record EscalationPolicyInput
{
    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>The chain, from the bottom to the top.</summary>
    public IReadOnlyList<PolicyLevelInput>? Levels { get; init; }

    /// <summary>Hours (WIB) in which nobody is told; null for none.</summary>
    public QuietHoursInput? QuietHours { get; init; }

    /// <summary>Greatest number of days for which one acknowledgement stops the clock.</summary>
    public int? MaxStopDays { get; init; }

    internal static EscalationPolicyInput Of(EscalationPolicy policy) =>
        new()
        {
            Name = policy.Name,
            Levels = [.. policy.Levels.Select(level => new PolicyLevelInput(level.AfterDays, level.Level))],
            QuietHours = QuietHoursInput.Of(policy.QuietHours),
            MaxStopDays = policy.MaxStopDays,
        };

    internal PolicyTerms ToTerms() =>
        new(
            Name!.Trim(),
            [.. Levels!.Select(level => new PolicyLevel(level.AfterDays!.Value, level.Level!.Value))],
            QuietHours?.ToHours(),
            MaxStopDays!.Value
        );
}

/// <summary>A new escalation policy: a province's own.</summary>
public sealed record NewEscalationPolicyInput : EscalationPolicyInput
{
    /// <summary>The province, by its code of two digits. The nation has its policy from the beginning.</summary>
    public string? RegionCode { get; init; }
}

/// <summary>A level of a policy.</summary>
/// <param name="AfterDays">After how many days late it hears.</param>
/// <param name="Level">Who hears.</param>
public sealed record PolicyLevelInput(int? AfterDays = null, EscalationLevel? Level = null);

/// <summary>Hours in which nobody is told.</summary>
/// <param name="From">When they begin, such as <c>18:00</c>.</param>
/// <param name="To">When they end, such as <c>07:00</c>.</param>
public sealed record QuietHoursInput(string? From = null, string? To = null)
{
    private const string Format = "HH:mm";

    internal static QuietHoursInput? Of(QuietHours? hours) => hours is null ? null : new(Text(hours.From), Text(hours.To));

    internal static bool IsTime(string? text) =>
        string.IsNullOrWhiteSpace(text) || TimeOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    internal QuietHours ToHours() =>
        new(
            TimeOnly.ParseExact(From!, Format, CultureInfo.InvariantCulture),
            TimeOnly.ParseExact(To!, Format, CultureInfo.InvariantCulture)
        );

    private static string Text(TimeOnly time) => time.ToString(Format, CultureInfo.InvariantCulture);
}

internal sealed class EscalationPolicyInputValidator : AbstractValidator<EscalationPolicyInput>
{
    private static readonly int MaxLevels = Enum.GetValues<EscalationLevel>().Length;

    public EscalationPolicyInputValidator()
    {
        RuleFor(input => input.Name).Required().AtMost(EscalationPolicy.NameMaxLength);
        RuleFor(input => input.Levels).Must(levels => levels is { Count: > 0 }).WithErrorCode("REQUIRED");
        RuleFor(input => input.Levels).NoMoreThan(MaxLevels);
        RuleForEach(input => input.Levels)
            .ChildRules(level =>
            {
                level.RuleFor(l => l.AfterDays).Present().Within(1, EscalationPolicy.MaxDays);
                level.RuleFor(l => l.Level).Present();
            });
        RuleFor(input => input.QuietHours!)
            .ChildRules(hours =>
            {
                hours.RuleFor(h => h.From).Required();
                hours.RuleFor(h => h.From).Must(QuietHoursInput.IsTime).WithErrorCode("NOT_A_TIME_OF_DAY").WithState(h => h.From);
                hours.RuleFor(h => h.To).Required();
                hours.RuleFor(h => h.To).Must(QuietHoursInput.IsTime).WithErrorCode("NOT_A_TIME_OF_DAY").WithState(h => h.To);
            })
            .When(input => input.QuietHours is not null);
        RuleFor(input => input.MaxStopDays).Present().Within(1, EscalationPolicy.MaxDays);
    }
}

internal sealed class NewEscalationPolicyInputValidator : AbstractValidator<NewEscalationPolicyInput>
{
    public NewEscalationPolicyInputValidator()
    {
        Include(new EscalationPolicyInputValidator());
        RuleFor(input => input.RegionCode).Required();
    }
}

/// <summary>An escalation policy.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Name">What it is called.</param>
/// <param name="RegionCode">The province where it holds; absent for the nation, wherever a province has none of its
/// own.</param>
/// <param name="Levels">The chain, from the bottom to the top.</param>
/// <param name="QuietHours">Hours (WIB) in which nobody is told.</param>
/// <param name="MaxStopDays">Greatest number of days for which one acknowledgement stops the clock.</param>
/// <param name="UpdatedAt">When it was last changed.</param>
/// <param name="Version">Grows with each change; it makes the entity tag.</param>
public sealed record EscalationPolicyItem(
    Guid Id,
    string Name,
    string? RegionCode,
    IReadOnlyList<PolicyLevel> Levels,
    QuietHoursInput? QuietHours,
    int MaxStopDays,
    DateTimeOffset UpdatedAt,
    [property: JsonIgnore] int Version
)
{
    internal static EscalationPolicyItem Of(EscalationPolicy policy) =>
        new(
            policy.Id.Value,
            policy.Name,
            policy.RegionCode,
            policy.Levels,
            QuietHoursInput.Of(policy.QuietHours),
            policy.MaxStopDays,
            policy.UpdatedAt,
            policy.Version
        );
}

/// <summary>The escalation policies, that of the nation first, then by province.</summary>
public sealed record EscalationPolicyList(IReadOnlyList<EscalationPolicyItem> Items);
