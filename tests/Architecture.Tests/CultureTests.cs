using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

/// <summary>
/// The culture of the machine has no effect. Analyzers ensure this for calls that take a culture; these tests cover
/// interpolation, concatenation of other values, and the order of strings in memory.
/// </summary>
public sealed class CultureTests
{
    private static readonly Assembly[] Product = [DomainLayer, ApplicationLayer, InfrastructureLayer, typeof(Program).Assembly];

    private static readonly Type[] Numbers =
    [
        typeof(sbyte),
        typeof(byte),
        typeof(short),
        typeof(ushort),
        typeof(int),
        typeof(uint),
        typeof(long),
        typeof(ulong),
        typeof(BigInteger),
        typeof(decimal),
        typeof(double),
        typeof(float),
    ];

    private static readonly Type[] Fractions = [typeof(decimal), typeof(double), typeof(float)];
    private static readonly Type[] Times = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly)];
    private static readonly string[] Sorts =
    [
        "OrderBy",
        "OrderByDescending",
        "ThenBy",
        "ThenByDescending",
        "Order",
        "OrderDescending",
        "Max",
        "Min",
        "MaxBy",
        "MinBy",
        "Sort",
        "BinarySearch",
        "CompareTo",
    ];
    private static readonly string[] SameEverywhere = ["O", "o", "R", "r", "s", "u"];

    private static readonly Lazy<IReadOnlyList<Call>> Calls = new(() =>
        [.. Product.SelectMany(Call.Of).Where(call => !IsGenerated(call.From))]
    );

    [Fact]
    public void There_are_calls_to_check() => Calls.Value.Count.ShouldBeGreaterThan(10_000);

    [Fact]
    public void Fractions_and_times_are_never_formatted_with_the_machines_culture() => Interpolations().ShouldBeEmpty();

    [Fact]
    public void Only_strings_are_concatenated() =>
        Found(call =>
                IsJoining(call.To) && TypesOf(call.To).Any(type => type == typeof(object) || type == typeof(object[]) || IsWritten(type))
            )
            .ShouldBeEmpty();

    [Fact]
    public void Numbers_and_times_are_never_parsed_with_the_machines_culture() =>
        Found(call =>
                call.To.Name is "Parse" or "TryParse" or "ParseExact" or "TryParseExact"
                && call.To.DeclaringType is { } type
                && (Numbers.Contains(type) || Times.Contains(type))
                && !TypesOf(call.To).Contains(typeof(IFormatProvider))
            )
            .ShouldBeEmpty();

    [Fact]
    public void Strings_are_ordered_by_an_explicit_comparer() =>
        Found(call =>
                IsOrdering(call.To)
                && call.To.DeclaringType != typeof(Queryable)
                && !TypesOf(call.To).Any(IsComparer)
                && KeysOf(call.To).Any(HasText)
            )
            .ShouldBeEmpty();

    [Fact]
    public void Case_insensitive_patterns_are_culture_invariant() =>
        Product
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type =>
                type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            )
            .Where(method =>
                method.GetCustomAttribute<GeneratedRegexAttribute>() is { } pattern
                && pattern.Options.HasFlag(RegexOptions.IgnoreCase)
                && !pattern.Options.HasFlag(RegexOptions.CultureInvariant)
            )
            .Select(method => Name(method))
            .ShouldBeEmpty();

    private static IEnumerable<string> Found(Func<Call, bool> isWrong) =>
        Calls.Value.Where(isWrong).Select(call => $"{Name(call.From)}: {call.To}").Distinct();

    /// <summary>Interpolations without a culture; their handlers can be consecutive or nested.</summary>
    private static IEnumerable<string> Interpolations()
    {
        var (open, within) = (new Stack<bool>(), (MethodBase?)null);
        foreach (var call in Calls.Value)
        {
            if (call.From != within)
                open.Clear();
            within = call.From;
            if (IsHandler(call.To.DeclaringType) && call.To.IsConstructor)
                open.Push(TypesOf(call.To).Contains(typeof(IFormatProvider)));
            else if (IsHandler(call.To.DeclaringType) && call.To.Name.StartsWith("AppendFormatted", StringComparison.Ordinal))
            {
                if (
                    open.TryPeek(out var isCultured)
                    && !isCultured
                    && IsWritten(TypesOf(call.To)[0])
                    && !SameEverywhere.Contains(call.Text)
                )
                    yield return $"{Name(call.From)}: {call.To}";
            }
            else if (call.To.Name == "ToStringAndClear" || TypesOf(call.To).Any(type => type.IsByRef && IsHandler(type.GetElementType())))
                open.TryPop(out _);
        }
    }

    private static bool IsHandler(Type? type) => type?.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal) == true;

    private static bool IsJoining(MethodBase method) =>
        (method.DeclaringType == typeof(string) && method.Name is "Concat" or "Join")
        || (method.DeclaringType == typeof(StringBuilder) && method.Name is "Append" or "Insert" or "AppendJoin");

    /// <summary>
    /// Whether formatting depends on the culture. Integers do only by their sign, and none here is negative.
    /// </summary>
    private static bool IsWritten(Type type)
    {
        var written = Nullable.GetUnderlyingType(type) ?? type;
        if (written.IsGenericType && written.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            written = written.GetGenericArguments()[0];
        return Fractions.Contains(written)
            || Times.Contains(written)
            || (
                IsRecord(written)
                && written.GetProperties().Any(property => property.PropertyType != written && IsWritten(property.PropertyType))
            );
    }

    /// <summary>Whether the compiler generates its text, member by member.</summary>
    private static bool IsRecord(Type type) =>
        Product.Contains(type.Assembly)
        && type.GetMethod("ToString", Type.EmptyTypes)?.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    private static bool IsOrdering(MethodBase method) =>
        method.IsConstructor
            ? method.DeclaringType is { IsGenericType: true } type
                && type.Name.Split('`')[0] is "SortedDictionary" or "SortedSet" or "SortedList" or "PriorityQueue"
            : Sorts.Contains(method.Name) || (method.Name == "get_Default" && method.DeclaringType?.Name == "Comparer`1");

    private static Type[] KeysOf(MethodBase method) =>
        method switch
        {
            { IsConstructor: true } or { Name: "Sort" or "BinarySearch" or "CompareTo" or "get_Default", IsGenericMethod: false } =>
                method.DeclaringType == typeof(string) ? [typeof(string)]
                : method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments()
                : [],
            { IsGenericMethod: true } =>
            [
                TypesOf(method).LastOrDefault(type => type.Name == "Func`2")?.GetGenericArguments()[1] ?? method.GetGenericArguments()[^1],
            ],
            _ => [],
        };

    private static bool HasText(Type type) =>
        type == typeof(string) || (type.IsGenericType && typeof(ITuple).IsAssignableFrom(type) && type.GetGenericArguments().Any(HasText));

    private static bool IsComparer(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(IComparer<>) || open == typeof(Comparison<>));

    private static bool IsGenerated(MethodBase method) =>
        method.DeclaringType?.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is not null
        || method.DeclaringType?.Namespace?.EndsWith(".Migrations", StringComparison.Ordinal) == true
        || method.Name is "PrintMembers" or "<Clone>$";

    private static Type[] TypesOf(MethodBase method) => [.. method.GetParameters().Select(parameter => parameter.ParameterType)];

    private static string Name(MethodBase method) => $"{method.DeclaringType}.{method.Name}";
}
