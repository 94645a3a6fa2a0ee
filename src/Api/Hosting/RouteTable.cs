using JippApi.Api.Access;
using JippApi.Api.ActionItems;
using JippApi.Api.Articles;
using JippApi.Api.AttestationCampaigns;
using JippApi.Api.Attestations;
using JippApi.Api.Audit;
using JippApi.Api.Calendars;
using JippApi.Api.Campaigns;
using JippApi.Api.CodeMappings;
using JippApi.Api.ColumnMappings;
using JippApi.Api.Commitments;
using JippApi.Api.Competitions;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.DataQuality;
using JippApi.Api.Duplicates;
using JippApi.Api.Escalations;
using JippApi.Api.Files;
using JippApi.Api.Hubs;
using JippApi.Api.Imports;
using JippApi.Api.Indicators;
using JippApi.Api.Innovations;
using JippApi.Api.Institutionalisation;
using JippApi.Api.Institutions;
using JippApi.Api.LegalInstruments;
using JippApi.Api.Lineage;
using JippApi.Api.Mentoring;
using JippApi.Api.Monitoring;
using JippApi.Api.Notifications;
using JippApi.Api.Operations;
using JippApi.Api.ProblemStatements;
using JippApi.Api.Pulls;
using JippApi.Api.Questions;
using JippApi.Api.ReferenceData;
using JippApi.Api.Regions;
using JippApi.Api.ReplicationKits;
using JippApi.Api.ReplicationPlans;
using JippApi.Api.ReviewTasks;
using JippApi.Api.Search;
using JippApi.Api.Sources;
using JippApi.Api.WhiteSpace;

namespace JippApi.Api.Hosting;

/// <summary>The endpoints of all features, and the conventions that apply to each of them.</summary>
internal static class RouteTable
{
    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("api/v1")
            .RequireAuthorization()
            .AddEndpointFilter<QueryFilter>()
            .AddEndpointFilter<NamedFiles>()
            .AddEndpointFilter<WrittenVersions>()
            .AddEndpointFilter<UnitOfWorkFilter>()
            .OffersFormats()
            .Fails(400, 401, 403, 404, 405, 406, 429, 500, 503);
        api.MapInnovations();
        api.MapProposals();
        api.MapSources();
        api.MapProvenance();
        api.MapReviewTasks();
        api.MapDuplicates();
        api.MapDataQuality();
        api.MapInstitutions();
        api.MapProblems();
        api.MapArticles();
        api.MapSearch();
        api.MapQuestions();
        api.MapPlans();
        api.MapReplicationKits();
        api.MapCampaigns();
        api.MapCompetitionEvaluations();
        api.MapEvaluations();
        api.MapCompetitionStages();
        api.MapCompetitionResults();
        api.MapCompetitionAppeals();
        api.MapCommitments();
        api.MapBudgetDeadlines();
        api.MapReplicationLinks();
        api.MapLineage();
        api.MapWhiteSpace();
        api.MapInstitutionalisation();
        api.MapLegalInstruments();
        api.MapAttestations();
        api.MapExistenceSummary();
        api.MapAttestationCampaigns();
        api.MapCompetitions();
        api.MapCompetitionMembers();
        api.MapCompetitionEntries();
        api.MapHubs();
        api.MapHubActivities();
        api.MapMaturitySurveys();
        api.MapRegions();
        api.MapReferenceData();
        api.MapColumnMappings();
        api.MapCodeMappings();
        api.MapPulls();
        api.MapAuth();
        api.MapMe();
        api.MapCalendars();
        api.MapNotifications();
        api.MapUsers();
        api.MapClients();
        api.MapAudit();
        api.MapAuditLog();
        api.MapActionItems();
        api.MapOperations();
        api.MapImports();
        api.MapMentoring();
        api.MapMonitoringReports();
        api.MapIndicators();
        api.MapEscalations();
        api.MapEscalationPolicies();
        api.MapHolidays();
        api.MapFiles();
        api.MapEvidence();
    }
}
