using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>An answer to a question of the maturity survey.</summary>
public sealed record MaturityAnswerInput
{
    /// <summary>Code of the question.</summary>
    public string? Question { get; init; }

    /// <summary>Codes of the chosen options.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>Evidence for the answer: plain text or a web address.</summary>
    public string? Evidence { get; init; }

    internal MaturityAnswer ToAnswer() => new(Question!, Options ?? [], string.IsNullOrWhiteSpace(Evidence) ? null : Evidence.Trim());
}

internal sealed class MaturityAnswerInputValidator : AbstractValidator<MaturityAnswerInput>
{
    private const int MaxOptions = 50;

    public MaturityAnswerInputValidator()
    {
        RuleFor(answer => answer.Question).Required();
        RuleFor(answer => answer.Options).MaxItems(MaxOptions);
        RuleFor(answer => answer.Evidence).MaxLength(MaturityAnswer.EvidenceMaxLength);
    }
}

internal static class AnswerValidation
{
    /// <summary>Maximum number of answers, regardless of the instrument.</summary>
    public const int MaxAnswers = 200;

    /// <summary>Throws with every answer that does not fit the instrument.</summary>
    public static void RequireAnswers(this MaturityInstrument instrument, IReadOnlyList<MaturityAnswer> answers, string place)
    {
        var faults = instrument.FaultsOf(answers);
        if (faults.Count > 0)
            throw new InvalidFieldsException([
                .. faults.Select(fault => new Fault(
                    fault.Place.Length == 0 ? place : $"{place}/{fault.Place}",
                    fault.Code,
                    fault.Argument
                )),
            ]);
    }
}
