using FluentValidation;
using MediatR;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

public sealed class HandlerTests
{
    private static readonly Type[] Requests =
    [
        .. ApplicationLayer
            .GetTypes()
            .Where(type => type is { IsInterface: false, IsAbstract: false } && Closes(type, typeof(IRequest<>)).Any()),
    ];

    /// <summary>Parts of several use cases, which save between two steps, or for a consumer of events.</summary>
    private static readonly string[] Parts = ["Recording", "Undoing", "PullEndings"];

    [Fact]
    public void There_is_something_to_check() => Requests.Length.ShouldBeGreaterThan(10);

    [Fact]
    public void Every_request_has_exactly_one_handler() =>
        Requests.Where(request => ApplicationLayer.GetTypes().Count(type => Handles(type, request)) != 1).ShouldBeEmpty();

    [Fact]
    public void Every_handler_answers_a_request_of_this_application() => Handled().Except(Requests).ShouldBeEmpty();

    [Fact]
    public void Every_command_has_exactly_one_validator() =>
        Commands.All.Where(command => ApplicationLayer.GetTypes().Count(type => Validates(type, command)) != 1).ShouldBeEmpty();

    [Fact]
    public void The_listed_commands_are_exactly_the_use_cases_that_save()
    {
        var files = Sources("src/Application").Where(file => file.Text.Contains(".SaveChangesAsync(", StringComparison.Ordinal)).ToList();
        var saving = files.ConvertAll(file => Path.GetFileNameWithoutExtension(file.Path));
        var handled = files.SelectMany(file => HandlersIn(file.Text)); // two verbs of one thing may share a file
        var listed = Commands.All.Select(command => command.Name).ToList();

        listed.ShouldBeUnique();
        saving.Except(listed).Except(Parts).ShouldBeEmpty($"these save, but are not among the {nameof(Commands.All)} of this test");
        listed.Except(saving).Except(handled).ShouldBeEmpty($"these are among the {nameof(Commands.All)} of this test, but do not save");
    }

    [Fact]
    public void Handlers_validators_and_behaviours_are_internal_and_sealed() =>
        ApplicationLayer.GetTypes().Where(IsMachinery).Where(type => type.IsVisible || !type.IsSealed).ShouldBeEmpty();

    [Fact]
    public void Requests_are_sealed_records() => Requests.ShouldAllBe(type => type.IsSealed && type.GetMethod("<Clone>$") != null);

    private static IEnumerable<string> HandlersIn(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"class (\w+)Handler\b").Select(match => match.Groups[1].Value);

    private static bool IsMachinery(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && (
            Closes(type, typeof(IRequestHandler<,>)).Any()
            || Closes(type, typeof(INotificationHandler<>)).Any()
            || Closes(type, typeof(IPipelineBehavior<,>)).Any()
            || Closes(type, typeof(IValidator<>)).Any()
        );

    private static IEnumerable<Type> Handled() =>
        ApplicationLayer
            .GetTypes()
            .SelectMany(type => Closes(type, typeof(IRequestHandler<,>)))
            .Select(handler => handler.GenericTypeArguments[0]);

    private static bool Handles(Type type, Type request) =>
        Closes(type, typeof(IRequestHandler<,>)).Any(handler => handler.GenericTypeArguments[0] == request);

    private static bool Validates(Type type, Type request) =>
        Closes(type, typeof(IValidator<>)).Any(validator => validator.GenericTypeArguments[0] == request);

    private static IEnumerable<Type> Closes(Type type, Type open) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);
}
