// Camunda Modeler finds a plugin by this file.
module.exports = { name: 'Xport: rules for models', script: './rules.js' };
