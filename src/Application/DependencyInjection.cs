using AutoMapper;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Articles;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Attestations;
using JippApi.Application.Campaigns;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Application.Competitions.Notices;
using JippApi.Application.Competitions.Results;
using JippApi.Application.DataQuality;
using JippApi.Application.Duplicates;
using JippApi.Application.Events;
using JippApi.Application.Files;
using JippApi.Application.Finding;
using JippApi.Application.Hubs;
using JippApi.Application.Imports;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Notifications;
using JippApi.Application.Privacy;
using JippApi.Application.Questions;
using JippApi.Application.ReplicationKits;
using JippApi.Application.ReplicationPlans;
using JippApi.Application.ReviewTasks;
using JippApi.Application.Settling;
using JippApi.Application.Sources;
using JippApi.Application.Statements;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Application;

/// <summary>Registers the application layer.</summary>
public static class DependencyInjection
{
    /// <summary>Registers handlers, validators, mappings and shared services.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="mapperLicence">Licence key of AutoMapper, when a commercial one is needed.</param>
    public static IServiceCollection AddApplication(this IServiceCollection services, string? mapperLicence) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<SpellingReader>()
            .AddSingleton<IQuerySpelling>(provider => provider.GetRequiredService<SpellingReader>())
            .AddSingleton<EntryWriters>()
            .AddSingleton(new DemoSignIns(AreAllowed: false))
            .AddSingleton(provider => CreateMapper(mapperLicence, provider.GetRequiredService<ILoggerFactory>()))
            .AddAccounts()
            .AddScoped<Recipients>()
            .AddScoped<NotificationWriter>()
            .AddScoped<IAccountNotices, AccountNotices>()
            .AddScoped<IScanFiles, ScanFiles>()
            .AddScoped<IShownFiles, ShownPictures>()
            .AddScoped<IPublicEditions, PublicEditions>()
            .AddScoped<WorkspaceReader>()
            .AddScoped<ReviewAudience>()
            .AddScoped<Staging>()
            .AddScoped<Merging>()
            .AddScoped<DuplicateMatcher>()
            .AddScoped<DuplicateQueue>()
            .AddSingleton(provider => new QualityTester(QualityTests.All, provider.GetRequiredService<ILogger<QualityTester>>()))
            .AddScoped<QualityFactsReader>()
            .AddScoped<QualityChecker>()
            .AddScoped<ProposalDecisions>()
            .AddScoped<ReviewQueues>()
            .AddScoped<ArticleReader>()
            .AddScoped<ArticlePictures>()
            .AddScoped<AttestationRecorder>()
            .AddScoped<AttestationRights>()
            .AddScoped<AttestationFiles>()
            .AddScoped<StatementReviewers>()
            .AddScoped<OverdueStatements>()
            .AddSingleton<AttestationLinks>()
            .AddScoped<AttestationCampaigns.Questions>()
            .AddScoped<QuestionReader>()
            .AddScoped<HubDigests>()
            .AddScoped<QuestionViews>()
            .AddScoped<QuestionRecipients>()
            .AddScoped<IQuestionsOfPerson, OwnQuestionReader>()
            .AddScoped<ConflictFinder>()
            .AddScoped<EvaluatorAssigner>()
            .AddScoped<StageReports>()
            .AddScoped<StageMoves>()
            .AddScoped<IDecidedAwards, DecidedAwards>()
            .AddScoped<IKitSteps, KitSteps>()
            .AddScoped<CampaignStepper>()
            .AddScoped<MappedCodes>()
            .AddScoped<StatementReader>()
            .AddScoped<ImportActors>()
            .AddScoped<SourceProposals>()
            .AddScoped<Undoing>()
            .AddScoped<Recording>()
            .AddSingleton<ActingCaller>()
            .AddScoped<ServiceFactory>(provider => type => provider.GetService(type)!)
            .AddScoped<IMediator, Mediator>()
            .AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>))
            .AddValidatorsFromAssemblyContaining<IAppDb>(ServiceLifetime.Singleton, includeInternalTypes: true)
            .Scan(scan =>
                scan.FromAssemblyOf<IAppDb>()
                    .AddClasses(types => types.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
                    .AsImplementedInterfaces()
                    .WithScopedLifetime()
                    .AddClasses(types => types.AssignableTo<IEventConsumer>(), publicOnly: false)
                    .As<IEventConsumer>()
                    .WithScopedLifetime()
                    .AddClasses(types => types.AssignableTo<ISearchKind>(), publicOnly: false)
                    .As<ISearchKind>()
                    .WithSingletonLifetime()
                    .AddClasses(types => types.AssignableTo<IEntryWriter>(), publicOnly: false)
                    .As<IEntryWriter>()
                    .WithSingletonLifetime()
                    .AddClasses(types => types.AssignableTo<IMergeFollower>(), publicOnly: false)
                    .As<IMergeFollower>()
                    .WithScopedLifetime()
                    .AddClasses(types => types.AssignableTo<IReviewSource>(), publicOnly: false)
                    .As<IReviewSource>()
                    .WithScopedLifetime()
                    .AddClasses(types => types.AssignableTo<IAttestationSampling>(), publicOnly: false)
                    .As<IAttestationSampling>()
                    .WithScopedLifetime()
                    .AddClasses(types => types.AssignableTo<IMemberDeparture>(), publicOnly: false)
                    .As<IMemberDeparture>()
                    .WithScopedLifetime()
                    .AddClasses(types => types.AssignableTo<IErasureFollower>(), publicOnly: false)
                    .As<IErasureFollower>()
                    .WithScopedLifetime()
                    .AddClasses(types => types.AssignableTo<IMentorFollower>(), publicOnly: false)
                    .As<IMentorFollower>()
                    .WithScopedLifetime()
            );

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services
            .AddSingleton<ILookupNormalizer, NameNormalizer>()
            .AddIdentityCore<Account>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                // Allows any character, because the user name is the e-mail address
                identity.User.AllowedUserNameCharacters = "";
                identity.Password = new()
                {
                    RequiredLength = Passwords.MinLength,
                    RequiredUniqueChars = Passwords.MinDifferent,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        return services.AddScoped<IPasswordHasher<PartnerClient>, PasswordHasher<PartnerClient>>();
    }

    private static IMapper CreateMapper(string? licence, ILoggerFactory logs) =>
        new MapperConfiguration(
            mapper =>
            {
                mapper.LicenseKey = licence;
                mapper.ShouldMapProperty = property => property.GetMethod is { IsPrivate: false };
                mapper.AddMaps(typeof(IAppDb).Assembly);
            },
            logs
        ).CreateMapper();
}
