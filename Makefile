# One line each. JIPP_TEST_POSTGRES is an Npgsql connection string of a user who may create databases.
# A compiler lives too briefly to gain from profiling itself, which costs it two thirds more time.
export DOTNET_TieredPGO = 0

.PHONY: help run quick quick-test test test-postgres format migration new-feature bench openapi clients collection

help:          ## list these commands
	@grep -E '^[a-z-]+: +##' $(MAKEFILE_LIST)
run:           ## serve on http://localhost:5080 with a SQLite file and the sample data
	dotnet run --project src/Api
quick:         ## build everything without analyzers, for the inner loop
	dotnet build -p:JippQuick=true -v quiet
quick-test:    ## NAME=DraftingPlanTests, or FILTER='Api.Tests.Hubs|AccessMatrix': build only what those tests need, so, and run them
	@project=$$(grep -rlE "$(if $(NAME),class $(NAME)\b,(namespace [A-Za-z.]*|class [A-Za-z]*)($(FILTER)))" tests --include='*.cs' | cut -d/ -f1,2 | head -1); \
	dotnet test $${project:?no namespace or class of a test has that name} -p:JippQuick=true --filter "FullyQualifiedName~$(if $(NAME),.$(NAME).,$(subst |,|FullyQualifiedName~,$(FILTER)))"
test:          ## all tests, on SQLite
	dotnet test
test-postgres: ## all tests, on the PostgreSQL server that JIPP_TEST_POSTGRES names
	JIPP_TEST_DB=PostgreSql JIPP_TEST_POSTGRES="$${JIPP_TEST_POSTGRES:?name a server}" dotnet test
format:        ## lay the source out as CI wants it
	dotnet tool restore && dotnet csharpier format . && dotnet format
migration:     ## NAME=AddHubs: one migration for each engine
	dotnet tool restore && export JippQuick=true && dotnet build src/Api -v quiet && for db in Sqlite SqlServer PostgreSql; do dotnet ef migrations add $(NAME) --no-build --project src/Infrastructure --startup-project src/Api --context $${db}Db --output-dir Persistence/$$db/Migrations || exit 1; done
new-feature:   ## NAME=Hubs/CloseHub: lay out a write with its test (PERMISSION=WriteHubs names another permission)
	@tools/new-feature "$(NAME)" $(PERMISSION)
bench:         ## measure the product beside the reference and write docs/performance.md
	dotnet run -c Release --project tests/Benchmarks -- --write
openapi:       ## record the examples of the API, then docs/openapi.v1.json, which shows them, from the running API
	JIPP_RECORD=1 $(MAKE) quick-test NAME=ExampleTests
	JIPP_RECORD=1 $(MAKE) quick-test NAME=DescriptionTests
clients:       ## let each generated client live a first day with the server of `make run` (JIPP_URL names another); JOBS=kiota for one of them
	dotnet tool restore && npm install --prefix tests/Contract --no-package-lock --no-audit --no-fund && tests/Contract/clients $(if $(JOBS),describe $(JOBS),all)
collection:    ## write jipp.postman_collection.json, for Postman and Bruno, from the server of `make run`
	npm install --prefix tests/Contract --no-package-lock --no-audit --no-fund && tests/Contract/clients write $(CURDIR)/jipp.postman_collection.json
