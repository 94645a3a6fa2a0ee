using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Validators;
using JippApi.Application.Common;
using JippApi.Application.Escalations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.OpenApi;

/// <summary>A changed rule changes the description by itself.</summary>
public class RuleChangeTests(RuleChangeTests.StricterApp app) : IClassFixture<RuleChangeTests.StricterApp>
{
    [Fact]
    public async Task The_description_states_the_rules_of_the_validator_in_use()
    {
        using var client = app.ClientWithHandler(new HttpClientHandler());
        var document = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!;
        var holiday = document["components"]!["schemas"]!["HolidayInput"]!;

        ((int?)holiday["properties"]!["name"]!["maxLength"]).ShouldBe(7);
        holiday["properties"]!["name"]!["x-faults"]!.ToJsonString().ShouldBe("""["TOO_LONG"]""");
        holiday["required"].ShouldBeNull();
    }

    /// <summary>A server on which names of holidays are short, and not required.</summary>
    public sealed class StricterApp : JippApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IValidator<HolidayInput>, ShortNames>());
        }
    }

    private sealed class ShortNames : AbstractValidator<HolidayInput>
    {
        public ShortNames() => RuleFor(input => input.Name).SetValidator(new AtMostSeven()).WithErrorCode("TOO_LONG");
    }

    private sealed class AtMostSeven : PropertyValidator<HolidayInput, string?>, IBounded
    {
        public override string Name => nameof(AtMostSeven);

        public Bounds Bounds => new() { MaxLength = 7 };

        public override bool IsValid(ValidationContext<HolidayInput> context, string? value) => value is not { Length: > 7 };
    }
}
