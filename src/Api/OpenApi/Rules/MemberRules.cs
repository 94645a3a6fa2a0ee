using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Validators;
using JippApi.Application.Common;

namespace JippApi.Api.OpenApi.Rules;

/// <summary>The rules of the validators for a member of a body, its own members and its items.</summary>
internal sealed class MemberRules
{
    private const string Beginning = "Input";

    private readonly Dictionary<string, MemberRules> members = [];
    private MemberRules? items;

    /// <summary>The bounds that always hold; those of conditional rules are not among them.</summary>
    public List<Bounds> Bounds { get; } = [];

    /// <summary>The codes of all faults that this member can have.</summary>
    public SortedSet<string> Faults { get; } = new(StringComparer.Ordinal);

    public bool IsRequired => Bounds.Exists(bounds => bounds.Required);

    public MemberRules Items => items ??= new();

    public MemberRules Member(string name) => members.TryGetValue(name, out var known) ? known : members[name] = new();

    /// <summary>Reads the rules of a validator, and of the validators that it uses.</summary>
    public void Read(IValidator validator, bool always = true)
    {
        foreach (var rule in validator.CreateDescriptor().Rules)
        {
            var member = At(rule.PropertyName);
            if (IsForEach(rule))
                member = member.Items;
            foreach (var part in rule.Components)
            {
                var holds = always && !rule.HasCondition && !rule.HasAsyncCondition && !part.HasCondition && !part.HasAsyncCondition;
                if (part.Validator is IChildValidatorAdaptor child)
                    member.Read(ValidatorOf(child), holds);
                else
                    member.Add(part, holds);
            }
        }
    }

    /// <summary>A text that differs if the rules differ.</summary>
    public override string ToString() =>
        string.Join(' ', Bounds.Select(bounds => bounds.ToString()))
        + string.Join(' ', Faults)
        + string.Concat(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}({member.Value})"))
        + (items is null ? "" : $"[{items}]");

    private void Add(IRuleComponent part, bool holds)
    {
        Faults.Add(part.ErrorCode);
        if (!holds)
            return;
        if (part.Validator is IBounded rule)
            Bounds.Add(rule.Bounds);
        else if (part.Validator is IEmailValidator)
            Bounds.Add(new() { Format = "email", Pattern = "^[^@]+@[^@]+$" });
    }

    private MemberRules At(string? path) =>
        (path ?? "")
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(part => part == Beginning)
            .Aggregate(this, (rules, part) => rules.Member(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(part)));

    private static bool IsForEach(IValidationRule rule) =>
        rule.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollectionRule<,>));

    /// <summary>FluentValidation gives inner validators only to whom has a context of their type.</summary>
    private static IValidator ValidatorOf(IChildValidatorAdaptor adaptor)
    {
        var get = adaptor.GetType().GetMethod("GetValidator")!;
        var context = Activator.CreateInstance(get.GetParameters()[0].ParameterType, [null]);
        return (IValidator)get.Invoke(adaptor, [context, null])!;
    }
}
