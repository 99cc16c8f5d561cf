using Handbook.Cli;

using var streams = StandardStreams.OfThisProcess();
return await Application.RunAsync(CommandTree.Create(streams), args, streams);
